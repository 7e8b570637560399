package org.keqiao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.keqiao.Keqiao;
import org.keqiao.engine.TaskForm;
import org.springframework.modulith.core.ApplicationModules;

/** Modules depend on each other one way, and each library stays behind the module that owns it. */
@AnalyzeClasses(packages = "org.keqiao", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleBoundariesTest {

    @Test
    void modulesHaveNoCyclesAndUseNoInternalsOfEachOther() {
        ApplicationModules.of(Keqiao.class).verify();
    }

    /** Prevents that a change of the engine reaches into the domain. */
    @ArchTest
    static final ArchRule onlyTheEngineSideKnowsCamunda = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.keqiao.engine..", "..process..", "org.keqiao.security..", "org.keqiao.organization")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** Prevents that drawing leaks into the model, so that a second renderer can stand beside the first. */
    @ArchTest
    static final ArchRule onlyThePdfRendererKnowsIText = noClasses()
            .that()
            .resideOutsideOfPackage("..document.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.itextpdf..");

    /** Prevents that a capability depends on the pages above it. */
    @ArchTest
    static final ArchRule nothingDependsOnThePortal = noClasses()
            .that()
            .resideOutsideOfPackage("org.keqiao.portal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.keqiao.portal..");

    /** Prevents that the base layers learn of the cases that run on them. */
    @ArchTest
    static final ArchRule theBaseKnowsNoCapability = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.keqiao.engine..",
                    "org.keqiao.document..",
                    "org.keqiao.organization..",
                    "org.keqiao.calendar..",
                    "org.keqiao.worklist..",
                    "org.keqiao.audit..",
                    "org.keqiao.policy..",
                    "org.keqiao.database..",
                    "org.keqiao.message..",
                    "org.keqiao.invitation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.keqiao.proposal..",
                    "org.keqiao.reply..",
                    "org.keqiao.issuance..",
                    "org.keqiao.portal..",
                    "org.keqiao.demo..",
                    "org.keqiao.security..");

    /** Prevents that issuance learns whose documents it issues, and replies whom they answer. */
    @ArchTest
    static final ArchRule resultsComeBackThroughTheModels = noClasses()
            .that()
            .resideInAnyPackage("org.keqiao.reply..", "org.keqiao.issuance..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.keqiao.proposal..");

    /** Prevents a form or a delegate where nobody looks for one. */
    @ArchTest
    static final ArchRule formsAndDelegatesLiveInProcessPackages = classes()
            .that()
            .implement(TaskForm.class)
            .or()
            .implement(JavaDelegate.class)
            .should()
            .resideInAPackage("..process");

    /** Prevents the machine's zone and clock from setting an office's dates. */
    @ArchTest
    static final ArchRule nobodyAsksTheMachineForTheTime = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now");
}
