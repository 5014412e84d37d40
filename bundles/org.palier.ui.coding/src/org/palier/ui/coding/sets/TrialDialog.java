// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.coding.estimates.PlanTrial;
import org.palier.coding.estimates.PlanTrialTable;
import org.palier.coding.estimates.TriedPlan;
import org.palier.coding.estimates.TriedPlan.IntervalCoverage;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.ui.labels.TextScale;

/**
 * Tries a plan on the posts of the study, and shows how often its intervals are right and how wide they are, beside the
 * best other plan.
 */
final class TrialDialog extends Dialog {

	private static final int WHOLE = 100;
	private static final double POINTS = 100;

	private final SampleDrafts.Question<PlanTrial.Outcome> trial;
	private final Typography typography = new Typography(Locale.getDefault());
	private ProgressBar bar;
	private Label words;
	private Table codes;
	private Table agencies;

	/** @param trial that is made as soon as the window opens */
	TrialDialog(Shell parent, SampleDrafts.Question<PlanTrial.Outcome> trial) {
		super(parent);
		this.trial = trial;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CountedSentence.bind(SetMessages.tryPlan, PlanTrial.CORPORA));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(18, 12).spacing(0, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		words = new Label(area, SWT.WRAP);
		words.setText(SetMessages.trying);
		GridDataFactory.fillDefaults().grab(true, false).hint(720, SWT.DEFAULT).applyTo(words);
		bar = new ProgressBar(area, SWT.SMOOTH);
		bar.setMaximum(WHOLE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		codes = table(area, 320);
		agencies = table(area, 180);
		agencies.setVisible(false);
		GridDataFactory.fillDefaults().exclude(true).applyTo(agencies);
		new Asking(area).ask(progress -> trial.of(new DialogProgress(progress)), 0, this::show, why -> end(why.in(Locale.getDefault())));
		return area;
	}

	private static Table table(Composite area, int height) {
		var table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(790, height).applyTo(table);
		return table;
	}

	/** Shows how far it is. */
	private final class DialogProgress implements Progress {

		private final Progress behind;
		private int shown;

		DialogProgress(Progress behind) {
			this.behind = behind;
		}

		@Override
		public void report(long done, long total) {
			behind.report(done, total);
			int now = total <= 0 ? shown : (int) (done * WHOLE / total);
			if (now > shown) {
				shown = now;
				bar.getDisplay().asyncExec(() -> {
					if (!bar.isDisposed()) {
						bar.setSelection(now);
					}
				});
			}
		}

		@Override
		public boolean isCancelled() {
			return behind.isCancelled();
		}
	}

	private void end(String why) {
		words.setText(why.replace("&", "&&"));
		bar.setVisible(false);
		getButton(IDialogConstants.CANCEL_ID).setText(IDialogConstants.CLOSE_LABEL);
		words.getParent().layout(true, true);
	}

	private void show(PlanTrial.Outcome outcome) {
		TriedPlan asked = outcome.asked();
		column(codes, SetMessages.trialCode, 190, SWT.LEFT);
		column(codes, SetMessages.trialShare, 80, SWT.RIGHT);
		column(codes, SetMessages.trialHeld, 120, SWT.RIGHT);
		column(codes, SetMessages.trialMargin, 100, SWT.RIGHT);
		outcome.best().ifPresent(best -> {
			column(codes, SetMessages.trialOtherHeld, 140, SWT.RIGHT);
			column(codes, SetMessages.trialOtherMargin, 150, SWT.RIGHT);
		});
		for (IntervalCoverage code : asked.codes()) {
			IntervalCoverage other = outcome.best().flatMap(best -> best.codes().stream().filter(it -> it.id().equals(code.id())).findFirst())
					.orElse(code);
			new TableItem(codes, SWT.NONE).setText(
					new String[] { named(code), typography.share(code.truth()), held(code), margin(code), held(other), margin(other) });
		}
		if (!asked.agencies().isEmpty()) {
			agencies(asked.agencies());
		}
		end(new PlanTrialTable(outcome).notes().stream().map(it -> it.in(Locale.getDefault())).collect(Collectors.joining("\n")));
		getShell().setSize(Math.max(getShell().getSize().x, 850), Math.max(getShell().getSize().y, getShell().computeSize(850, SWT.DEFAULT).y));
		codes.setFocus();
	}

	private void agencies(List<IntervalCoverage> all) {
		GridDataFactory.fillDefaults().grab(true, true).hint(720, 180).applyTo(agencies);
		agencies.setVisible(true);
		column(agencies, SetMessages.fieldAgency, 270, SWT.LEFT);
		column(agencies, SetMessages.trialPart, 130, SWT.RIGHT);
		column(agencies, SetMessages.trialEstimated, 100, SWT.RIGHT);
		column(agencies, SetMessages.trialHeld, 120, SWT.RIGHT);
		column(agencies, SetMessages.trialMargin, 110, SWT.RIGHT);
		all.forEach(it -> new TableItem(agencies, SWT.NONE)
				.setText(new String[] { named(it), typography.share(it.truth()), typography.percent(it.estimated()), held(it), margin(it) }));
	}

	private static String named(IntervalCoverage it) {
		Bilingual name = it.name();
		return name.in(Locale.getDefault());
	}

	private String held(IntervalCoverage it) {
		// With 200 corpora, a tenth of a percent has no meaning.
		return told(it.held(), held -> NLS.bind(SetMessages.trialPercent, typography.number(POINTS * held, 0)));
	}

	private String margin(IntervalCoverage it) {
		return told(it.margin(), margin -> NLS.bind(SetMessages.trialPoints, typography.number(POINTS * margin, 1)));
	}

	private static String told(double number, Function<Double, String> words) {
		return Double.isNaN(number) ? "–" : words.apply(number);
	}

	private static void column(Table table, String title, int width, int style) {
		var column = new TableColumn(table, style);
		column.setText(title);
		TextScale.widen(column, width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
	}
}
