package kz.jauap.law;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The law is a pure function: it knows the JDK and nothing else, and never asks what time it is.
@AnalyzeClasses(packages = "kz.jauap.law", importOptions = DoNotIncludeTests.class)
class PurityTest {

    @ArchTest
    static final ArchRule it_knows_only_the_jdk = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "kz.jauap.law..");

    /// By name, not by signature: `now(zone)` is a clock too.
    @ArchTest
    static final ArchRule it_never_asks_what_time_it_is = noClasses()
            .should()
            .callMethodWhere(
                    target(name("now")).and(target(owner(JavaClass.Predicates.resideInAPackage("java.time..")))))
            .orShould()
            .callMethodWhere(target(name("currentTimeMillis")).or(target(name("nanoTime"))))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule it_knows_no_files_databases_or_nets = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule its_packages_form_no_circle =
            slices().matching("kz.jauap.law.(*)..").should().beFreeOfCycles();
}
