package org.calends.schedule;

import org.calends.api.IdempotencyKeys;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Forgets the answers to requests that nobody repeats any more. */
@DisallowConcurrentExecution
class ForgetOldKeysJob implements Job {

    private final IdempotencyKeys keys;

    ForgetOldKeysJob(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Override
    public void execute(JobExecutionContext context) {
        keys.forgetOld();
    }
}
