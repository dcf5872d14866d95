package org.calends.workflow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at work in Tasklist. */
record Desk(Page page) {

    /** Finds the task of an offer in the list, and claims it. */
    Desk open(String task, String offer) {
        look(task, offer);
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(form().getByRole(AriaRole.STATUS).first()).containsText(offer);
        assertThat(page.locator("li.assignee")).not().containsText("Claim");
        assertThat(form().locator(".offer-unclaimed")).isHidden();
        return this;
    }

    /** Finds the task, and leaves it for others. */
    Desk look(String task, String offer) {
        page.navigate("about:blank"); // what comes after the # alone would load nothing
        page.navigate("/camunda/app/tasklist/default/");
        card(task, offer).locator("a").first().click();
        return this;
    }

    /** In the list, which says of each task what offer it is about. */
    Locator card(String task, String offer) {
        return page.locator(
                        "li:has(.offer-card)",
                        new Page.LocatorOptions()
                                .setHas(page.getByText(task, new Page.GetByTextOptions().setExact(true))))
                .filter(new Locator.FilterOptions().setHasText(offer));
    }

    Locator form() {
        return page.locator(".offer-form");
    }

    Locator button(String name) {
        return form().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator group(String name) {
        return form().getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Refused: above the form, where it is read out. */
    Locator problem() {
        return form().locator("#offer-problem");
    }

    Desk press(String button) {
        button(button).click();
        return this;
    }

    /** Presses a button whose work ends this task, and waits until the list has been read anew. */
    void finish(String button) {
        page.evaluate("window.before = true");
        press(button);
        page.waitForFunction("!window.before");
    }

    Desk fill(String field, String text) {
        form().locator(field).fill(text);
        return this;
    }

    Desk choose(String field, String option) {
        form().locator(field).selectOption(option);
        return this;
    }
}
