package org.calends.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What everybody gets who adds the engine's webapps to an empty project: the yardstick of {@link StartUpBenchmark}. */
@SpringBootApplication
public class EmptyCamundaWebapp {

    public static void main(String[] args) {
        SpringApplication.run(EmptyCamundaWebapp.class, args);
    }
}
