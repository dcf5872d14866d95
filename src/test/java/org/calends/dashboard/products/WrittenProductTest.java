package org.calends.dashboard.products;

import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A publisher who writes a product in forms, without JavaScript; it is forgotten afterwards. */
@WholeHouse
abstract class WrittenProductTest {

    @LocalServerPort
    protected int port;

    @Autowired
    protected Catalog catalog;

    @Autowired
    protected JdbcClient jdbc;

    protected Visitor mara;

    @BeforeEach
    void aPublisher() {
        catalog.save(SampleProducts.HALDEN);
        mara = Visitor.browser(port, "mara");
    }

    @AfterEach
    void forgetIt() {
        WrittenProducts.forget(jdbc);
    }
}
