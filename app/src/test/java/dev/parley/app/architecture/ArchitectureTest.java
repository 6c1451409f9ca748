package dev.parley.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** The house, as rules: who may see whom. */
@AnalyzeClasses(
        packages = "dev.parley",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.DoNotIncludeTestJars.class})
class ArchitectureTest {

    /** Other modules' tests come as a jar of their own. */
    static final class DoNotIncludeTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String[] DOMAIN = {
        "dev.parley.core.development..",
        "dev.parley.core.report..",
        "dev.parley.core.schedule..",
        "dev.parley.core.time..",
        "dev.parley.core.wire.."
    };

    @ArchTest
    static final ArchRule the_ways_in_never_see_the_ways_out =
            noClasses()
                    .that()
                    .resideInAPackage("dev.parley.ingest..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dev.parley.projections..");

    @ArchTest
    static final ArchRule the_ways_out_never_see_the_ways_in =
            noClasses()
                    .that()
                    .resideInAPackage("dev.parley.projections..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dev.parley.ingest..");

    @ArchTest
    static final ArchRule core_sees_none_of_the_others =
            noClasses()
                    .that()
                    .resideInAPackage("dev.parley.core..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.parley.ingest..", "dev.parley.projections..", "dev.parley.app..");

    @ArchTest
    static final ArchRule nothing_but_app_sees_everything =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.parley.app..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dev.parley.app..");

    @ArchTest
    static final ArchRule the_domain_sees_neither_spring_nor_axon_nor_sql =
            noClasses()
                    .that()
                    .resideInAnyPackage(DOMAIN)
                    .and()
                    .doNotHaveSimpleName("ReportAggregate")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "org.axonframework..",
                            "java.sql..",
                            "javax.sql..",
                            "org.postgresql..");

    @ArchTest
    static final ArchRule the_domain_does_not_know_its_log =
            noClasses()
                    .that()
                    .resideInAnyPackage(DOMAIN)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dev.parley.core.log..");

    @ArchTest
    static final ArchRule transports_only_call_the_door =
            noClasses()
                    .that()
                    .resideInAnyPackage("dev.parley.ingest.http..", "dev.parley.ingest.kafka..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("dev.parley.core.log..", "org.axonframework..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("dev.parley.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_package_says_that_nothing_is_null =
            classes()
                    .that()
                    .haveSimpleName("package-info")
                    .should()
                    .beAnnotatedWith(NullMarked.class);
}
