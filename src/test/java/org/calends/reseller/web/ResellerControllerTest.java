package org.calends.reseller.web;

import static org.calends.reseller.SampleResellers.active;
import static org.calends.reseller.SampleResellers.suspended;
import static org.calends.reseller.SampleResellers.tenant;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.reseller.ResellerDirectory;
import org.calends.reseller.ResellerFilters;
import org.calends.reseller.ResellerQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What the API tells about resellers. */
class ResellerControllerTest {

    private final ResellerDirectory directory = mock();
    private final MockMvc calls =
            MockMvcBuilders.standaloneSetup(new ResellerController(directory)).build();

    @Test
    @DisplayName("R16: by name or tenant id, region, skill and competency")
    void searchesWithAllFilters() throws Exception {
        when(directory.search(new ResellerQuery("sol", "DACH", "security", "modern work"), new PageRequest(1, 20)))
                .thenReturn(new Page<>(List.of(active(1, "Solstice Digital")), 1, 20, 21));

        calls.perform(get("/api/resellers?q=sol&region=DACH&skill=security&competency=modern work&page=1&size=20"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.page").value(1))
                .andExpect(jsonPath("$.size").value(20))
                .andExpect(jsonPath("$.total").value(21))
                .andExpect(jsonPath("$.items[0].tenantId").value(tenant(1).toString()))
                .andExpect(jsonPath("$.items[0].partnerType").value("direct-bill"))
                .andExpect(jsonPath("$.items[0].skills[0]").value("security"))
                .andExpect(jsonPath("$.items[0].mayBeGivenMargin").value(true))
                .andExpect(jsonPath("$.items[0].whyNot").doesNotExist());
    }

    @Test
    @DisplayName("R35: whoever cannot be given a margin is shown with the reason, but not with its debts")
    void saysWhoMayNotBeGivenAMargin() throws Exception {
        when(directory.search(new ResellerQuery(null, null, null, null), new PageRequest(0, 50)))
                .thenReturn(new Page<>(List.of(suspended(3)), 0, 50, 1));

        calls.perform(get("/api/resellers"))
                .andExpect(jsonPath("$.items[0].mayBeGivenMargin").value(false))
                .andExpect(
                        jsonPath("$.items[0].whyNot").value("Reseller 3 is suspended in the cloud-reseller program."))
                .andExpect(jsonPath("$.items[0].suspensionReason").doesNotExist());
    }

    @Test
    void offersWhatCanBeFilteredBy() throws Exception {
        when(directory.filters())
                .thenReturn(new ResellerFilters(List.of("DACH"), List.of("security"), List.of("modern work")));

        calls.perform(get("/api/resellers/filters"))
                .andExpect(jsonPath("$.regions[0]").value("DACH"))
                .andExpect(jsonPath("$.skills[0]").value("security"))
                .andExpect(jsonPath("$.competencies[0]").value("modern work"));
    }
}
