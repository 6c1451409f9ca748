package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import dev.parley.projections.reading.TakesParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the API says what there is, and no more. */
@ExtendWith(Contract.class)
class OpenApiTest {

    /** Everything else is for browsers. */
    private static final Set<String> ROOTS = Set.of("/api", "/atom", "/calendar", "/export");

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode description;
    private final RunningParley parley;

    OpenApiTest(Client client, RunningParley parley) {
        this.description = client.getAsIs("/openapi.json").json();
        this.parley = parley;
    }

    @Test
    void every_route_is_described_and_everything_described_is_a_route() {
        assertThat(described().keySet()).isEqualTo(routes().keySet());
    }

    @Test
    void every_query_parameter_and_header_is_described_and_every_described_one_is_taken() {
        Map<String, Set<String>> routes = routes();
        described()
                .forEach((route, operation) -> {
                    Set<String> named = new TreeSet<>(named(operation, "query"));
                    named.addAll(named(operation, "header"));
                    assertThat(named).as(route).isEqualTo(routes.get(route));
                });
    }

    @Test
    void every_variable_in_a_path_is_described() {
        described()
                .forEach((route, operation) -> {
                    Set<String> variables =
                            Arrays.stream(route.split("[{}]"))
                                    .filter(part -> route.contains("{" + part + "}"))
                                    .collect(Collectors.toSet());
                    assertThat(named(operation, "path")).as(route).isEqualTo(variables);
                });
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(description.findValuesAsString("$ref"))
                .isNotEmpty()
                .allMatch(reference -> !description.at(reference.substring(1)).isMissingNode());
    }

    @Test
    void every_operation_has_a_name_a_summary_and_answers() {
        Set<String> names = new TreeSet<>();
        described()
                .forEach((route, operation) -> {
                    assertThat(names.add(operation.path("operationId").asString("")))
                            .as(route)
                            .isTrue();
                    assertThat(operation.path("summary").asString("")).as(route).isNotBlank();
                    assertThat(operation.path("responses").propertyNames())
                            .as(route)
                            .hasSizeGreaterThan(1);
                });
    }

    /** Each operation under its method and path. */
    private Map<String, JsonNode> described() {
        Map<String, JsonNode> described = new TreeMap<>();
        description
                .path("paths")
                .forEachEntry((path, item) ->
                        item.forEachEntry((method, operation) -> {
                            if (METHODS.contains(method)) {
                                described.put(
                                        method.toUpperCase(Locale.ROOT) + " " + path, operation);
                            }
                        }));
        return described;
    }

    private Set<String> named(JsonNode operation, String in) {
        return operation
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asString().equals(in))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asString().substring(1)) : node;
    }

    /** What each route of the API takes, by its method and path. */
    private Map<String, Set<String>> routes() {
        Map<String, Set<String>> routes = new TreeMap<>();
        Objects.requireNonNull(parley.part(DispatcherServlet.class).getHandlerMappings()).stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .map(RequestMappingHandlerMapping.class::cast)
                .flatMap(mappings -> mappings.getHandlerMethods().entrySet().stream())
                .forEach(entry -> {
                    Set<String> taken = taken(entry.getValue());
                    routes(entry.getKey()).forEach(route -> add(route, taken, routes));
                });
        return routes;
    }

    /** Two handlers of one route, for two media types, take what either takes. */
    private static void add(String route, Set<String> taken, Map<String, Set<String>> routes) {
        routes.computeIfAbsent(route, _ -> new TreeSet<>()).addAll(taken);
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .filter(path -> ROOTS.stream().anyMatch(path::startsWith))
                .flatMap(path ->
                        mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path));
    }

    private static Set<String> taken(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .flatMap(OpenApiTest::taken)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> taken(MethodParameter parameter) {
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        TakesParameters taking = parameter.getParameterType().getAnnotation(TakesParameters.class);
        return Stream.of(
                        Stream.ofNullable(named).map(RequestParam::name),
                        Stream.ofNullable(header).map(RequestHeader::name),
                        Stream.ofNullable(taking).flatMap(each -> Arrays.stream(each.value())))
                .flatMap(each -> each);
    }
}
