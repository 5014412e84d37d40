// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.intake.imports.CensusOutlook.Figures;
import org.palier.intake.imports.CensusOutlook;
import org.palier.intake.imports.CensusSelection;
import org.palier.ui.study.JobProgress;

/**
 * The first figures of a census as they are and as they would be, counted again for each box, off the window's thread.
 */
final class OutlookLine {

	private static final long REST = 150;

	private final Label label;
	private Optional<CensusOutlook> outlook = Optional.empty();
	private Job running;

	OutlookLine(Composite parent) {
		label = new Label(parent, SWT.WRAP);
		label.addDisposeListener(event -> stop());
	}

	Label control() {
		return label;
	}

	/** Shows the figures of another list. @param other nothing for a census that is too large to be counted as one goes */
	void of(Optional<CensusOutlook> other) {
		stop();
		outlook = other;
		label.setText(other.map(it -> NLS.bind(ImportMessages.outlookCounting, figures(it.before()))).orElse(ImportMessages.outlookTooLarge));
	}

	private void stop() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	/** With what is taken now. */
	void show(CensusSelection selection) {
		stop();
		outlook.ifPresent(asked -> {
			running = new Job(ImportMessages.changesTitle) {
				@Override
				protected IStatus run(IProgressMonitor monitor) {
					try {
						Figures after = asked.after(selection, new JobProgress(monitor, ImportMessages.changesTitle));
						answer(this, asked.before(), after);
					} catch (CancellationException overtaken) {
						return Status.CANCEL_STATUS;
					} catch (RuntimeException failure) {
						// The import itself would tell; a line of figures must not end the page.
						ILog.of(OutlookLine.class).error(ImportMessages.changesTitle, failure);
					}
					return Status.OK_STATUS;
				}
			};
			running.setSystem(true);
			running.schedule(REST);
		});
	}

	private void answer(Job job, Figures before, Figures after) {
		if (!label.isDisposed()) {
			label.getDisplay().asyncExec(() -> {
				if (!label.isDisposed() && running == job) {
					running = null;
					label.setText(NLS.bind(ImportMessages.outlook, figures(before), figures(after)));
					label.requestLayout();
				}
			});
		}
	}

	private static String figures(Figures of) {
		var typography = new Typography(Locale.getDefault());
		String share = of.penetration().isPresent() ? typography.percent(of.penetration().getAsDouble()) : ImportMessages.outlookNoShare;
		return CountedSentence.bind(ImportMessages.outlookFigures, new Object[] {
				share, typography.count(of.present()), typography.count(of.checked()),
				typography.count(of.agencies()) });
	}

	/** Whether an answer is awaited, for tests. */
	boolean isRunning() {
		return running != null;
	}
}
