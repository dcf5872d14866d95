package org.calends.schedule;

import org.calends.program.ProgramWatch;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Measures partners against the criteria of the program as their invoices grow older (R35). */
@DisallowConcurrentExecution
class ProgramMeasureJob implements Job {

    private final ProgramWatch watch;

    ProgramMeasureJob(ProgramWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(JobExecutionContext context) {
        watch.measureAll();
    }
}
