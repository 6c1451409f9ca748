package dev.parley.core.log;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves out inherited tests by name, each for a reason; Axon's cannot all be overridden. */
record Refusals(Map<String, List<String>> byReason) implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String test = context.getTestMethod().map(method -> method.getName()).orElse("");
        return byReason.entrySet().stream()
                .filter(refused -> refused.getValue().contains(test))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("not refused"));
    }
}
