package org.calends.workflow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.calends.Chromium;
import org.calends.reseller.PartnerType;
import org.calends.reseller.ProgramStatus;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An operator decides in Tasklist what becomes of an offer that was refused to a reseller. */
@FormsOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationFormInBrowserTest {

    private static final String TASK = "Resolve authorization";
    private static final String SOLSTICE = "c2da18b3-ce11-582f-abb8-bfdea42bc3a8";
    private static final UUID DEPARTED = UUID.fromString("5a000000-0000-4000-8000-0000000000d1");

    @Autowired
    private ResellerDirectory directory;

    private Office office;

    @BeforeAll
    void open(@LocalServerPort int port, @Autowired ApplicationContext program) {
        office = new Office(program, port);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @BeforeEach
    void oneResellerHasLeftTheProgram() {
        stands(ProgramStatus.LEFT);
    }

    @Test
    @DisplayName("R33, R35: who was refused is named with the reason; going on without them, the offer goes live")
    void goesOnWithoutTheRefused() {
        var offer = refused("Without them", SOLSTICE);
        var desk = office.desk("otto").open(TASK, offer);

        assertThat(desk.form()).containsText("1 of 2 resellers of halden were refused.");
        assertThat(desk.form().locator("tbody tr"))
                .hasText("Departed GmbH " + DEPARTED + " has left the cloud-reseller program");
        Chromium.assertAccessible(desk.page(), ".offer-form");
        desk.finish("Go on without them");
        office.work();

        assertThat(office.state("otto", offer)).isEqualTo("LIVE");
        assertThat(office.get("otto", offer, "/resellers").texts("$.items[*].state"))
                .containsExactly("FAILED", "LIVE");
        assertThat(desk.card(TASK, offer)).hasCount(0);
    }

    @Test
    @DisplayName("R35, R36: retrying asks again about the refused, and about nobody else")
    void asksAgainAboutTheRefused() {
        var offer = refused("Again", SOLSTICE);
        var desk = office.desk("otto").open(TASK, offer);
        desk.finish("Retry refused");
        office.work();

        desk.open(TASK, offer);
        assertThat(desk.form()).containsText("Departed GmbH");
        stands(ProgramStatus.ACTIVE);
        desk.finish("Retry refused");
        office.work();

        assertThat(office.state("otto", offer)).isEqualTo("LIVE");
        assertThat(office.get("otto", offer, "/resellers").texts("$.items[*].state"))
                .containsOnly("LIVE");
    }

    @Test
    @DisplayName("T10: nobody is left to go on with, so the offer is withdrawn, after a question")
    void withdrawsWhatEverybodyWasRefused() {
        var offer = refused("Nobody left");
        var desk = office.desk("otto").open(TASK, offer);

        assertThat(desk.button("Go on without them")).isDisabled();
        desk.press("Withdraw").press("Keep it");
        assertThat(desk.button("Withdraw the offer")).isHidden();
        desk.press("Withdraw");
        Chromium.assertAccessible(desk.page(), ".offer-form");
        desk.finish("Withdraw the offer");

        assertThat(office.state("otto", offer)).isEqualTo("WITHDRAWN");
    }

    @Test
    void isNoTaskOfThePublisher() {
        var offer = refused("Not for publishers", SOLSTICE);
        var draft = office.draft("mara", "{\"name\": \"For publishers\"}");
        var desk = office.desk("mara").open("Set up offer", draft);

        assertThat(desk.card("Set up offer", draft)).isVisible();
        assertThat(desk.card(TASK, offer)).hasCount(0);
    }

    /** The id of an offer whose authorization waits for an operator. */
    private String refused(String name, String... others) {
        var resellers = new ArrayList<>(List.of(DEPARTED.toString()));
        resellers.addAll(List.of(others));
        var offer = office.submitted("mara", """
                {"name": "%s", "start": "asap", "end": "2027-02", "resellers": %s,
                 "pricing": [{"product": "halden-vault", "marginPercent": 10}]}""".formatted(
                name,
                resellers.stream().map("{\"tenantId\": \"%s\"}"::formatted).toList()));
        office.work();
        return offer;
    }

    private void stands(ProgramStatus status) {
        directory.save(List.of(new Reseller(
                DEPARTED,
                "Departed GmbH",
                PartnerType.DIRECT_BILL,
                "DE",
                "DACH",
                new TreeSet<>(),
                new TreeSet<>(),
                status,
                null)));
    }
}
