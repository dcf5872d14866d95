package org.calends;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The architecture: which room may know which, and what nobody may do. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.calends");

    @Test
    void roomsDependOnlyDownwards() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void onlyWorkflowKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.calends.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(HOUSE);
    }

    @Test
    void onlyScheduleKnowsQuartz() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.calends.schedule..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.quartz..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIsAndNotWhichPatternItFollows() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Impl|Dto|Entity|Util|Utils|Helper|Manager)")
                .check(HOUSE);
    }

    @Test
    void onlyTheCalendarAsksWhatTimeItIs() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.calends.calendar..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .check(HOUSE);
    }

    @Test
    void groupsOfPagesKnowNothingOfEachOther() {
        slices().matching("org.calends.dashboard.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(HOUSE);
    }
}
