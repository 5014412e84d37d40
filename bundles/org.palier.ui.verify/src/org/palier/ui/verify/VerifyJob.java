// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.verify;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.palier.ground.text.ExplainedException;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudyJobs;
import org.palier.verify.RecordedRun;
import org.palier.verify.StudyVerification;

/** Makes one run again in the background and tells what came of it, on the thread of the job. */
final class VerifyJob extends Job {

	private final StudyVerification verification;
	private final RecordedRun run;
	private final Consumer<VerifyResult> done;

	VerifyJob(String name, StudyVerification verification, RecordedRun run, Consumer<VerifyResult> done) {
		super(name);
		this.verification = verification;
		this.run = run;
		this.done = done;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		done.accept(result(monitor));
		monitor.done();
		return Status.OK_STATUS;
	}

	private VerifyResult result(IProgressMonitor monitor) {
		try {
			return new VerifyResult.Compared(verification.verify(run.file(), List.of(), new JobProgress(monitor, getName())));
		} catch (CancellationException cancelled) {
			return new VerifyResult.Stopped();
		} catch (ExplainedException refused) {
			return new VerifyResult.Refused(refused.sentence().in(Locale.getDefault()));
		} catch (IOException failure) {
			return new VerifyResult.Refused(StudyJobs.said(failure));
		} catch (RuntimeException defect) {
			ILog.of(VerifyJob.class).error(run.manifest().id(), defect);
			return new VerifyResult.Refused(VerifyMessages.failed);
		}
	}
}
