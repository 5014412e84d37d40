// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.ground.text.Typography;
import org.palier.numbers.cases.CaseCriteria;
import org.palier.numbers.cases.CaseDraw;
import org.palier.numbers.cases.Stratum;
import org.palier.numbers.cases.TooFewCandidatesException;
import org.palier.numbers.view.StudyView;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.TextScale;

/** How many cases, on how many platforms, by which seed; and among which agencies they would be drawn. */
final class CasesCriteriaPage extends WizardPage {

	private static final int MOST_CASES = 10_000;

	private final StudyView view;
	private Spinner size;
	private Spinner platforms;
	private Text seed;
	private Label eligible;
	private TableViewer strata;
	private Job counting;
	private CaseDraw draw;

	CasesCriteriaPage(StudyView view) {
		super("criteria", WizardMessages.casesCriteria, null);
		this.view = view;
		setDescription(WizardMessages.casesCriteriaDescription);
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(body);
		size = spinner(body, WizardMessages.casesSize, 1, MOST_CASES, CaseCriteria.PAPER.size());
		platforms = spinner(body, WizardMessages.casesPlatforms, 0, Math.max(1, view.platforms().size()),
				Math.min(CaseCriteria.PAPER.minimumPlatforms(), view.platforms().size()));
		new Label(body, SWT.NONE).setText(WizardMessages.casesSeed);
		seed = new Text(body, SWT.BORDER);
		seed.setText(String.valueOf(CaseCriteria.PAPER.seed()));
		seed.setToolTipText(WizardMessages.casesSeedTip);
		GridDataFactory.swtDefaults().hint(140, SWT.DEFAULT).applyTo(seed);
		seed.addModifyListener(event -> count());
		eligible = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(520, SWT.DEFAULT).indent(0, 8).applyTo(eligible);
		strata = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		strata.setContentProvider(ArrayContentProvider.getInstance());
		strata.getTable().setHeaderVisible(true);
		strata.getTable().setLinesVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(620, 200).applyTo(strata.getControl());
		Locale locale = Locale.getDefault();
		column(WizardMessages.casesCategory, 400, SWT.LEFT, it -> it.getKey().categoryLabel(view).in(locale));
		column(WizardMessages.casesSizeClass, 200, SWT.LEFT, it -> it.getKey().size().label().in(locale));
		column(WizardMessages.casesField, 220, SWT.LEFT, it -> it.getKey().fieldLabel().in(locale));
		column(WizardMessages.casesAgencies, 110, SWT.RIGHT, it -> new Typography(locale).count(it.getValue().size()));
		setControl(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.cases");
		count();
	}

	private Spinner spinner(Composite parent, String name, int least, int most, int value) {
		new Label(parent, SWT.NONE).setText(name);
		var spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(value, least, most, 0, 1, 5);
		spinner.addModifyListener(event -> count());
		return spinner;
	}

	private void column(String title, int width, int style, Function<Map.Entry<Stratum, List<Integer>>, String> text) {
		var column = new TableViewerColumn(strata, style);
		column.getColumn().setText(title);
		TextScale.widen(column.getColumn(), width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(it -> text.apply(entry(it))));
	}

	@SuppressWarnings("unchecked")
	private static Map.Entry<Stratum, List<Integer>> entry(Object row) {
		return (Map.Entry<Stratum, List<Integer>>) row;
	}

	/** Counts anew in the background: a census may have a hundred thousand agencies. */
	private void count() {
		if (counting != null) {
			counting.cancel();
		}
		draw = null;
		setPageComplete(false);
		if (!seed.getText().strip().matches("[+-]?\\d{1,18}")) {
			setErrorMessage(WizardMessages.casesBadSeed);
			return;
		}
		var asked = new CaseCriteria(size.getSelection(), platforms.getSelection(), Long.parseLong(seed.getText().strip()));
		Display display = size.getDisplay();
		counting = Job.create(UiMessages.counting, (IProgressMonitor monitor) -> count(asked, display, monitor));
		counting.setSystem(true);
		counting.schedule();
	}

	private IStatus count(CaseCriteria asked, Display display, IProgressMonitor monitor) {
		var counted = new CaseDraw(view, asked);
		String problem = problem(counted);
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		display.asyncExec(() -> {
			if (!monitor.isCanceled() && !size.isDisposed()) {
				show(counted, problem);
			}
		});
		return Status.OK_STATUS;
	}

	private static String problem(CaseDraw counted) {
		try {
			counted.cases();
			return null;
		} catch (TooFewCandidatesException tooFew) {
			return tooFew.reason().in(Locale.getDefault());
		}
	}

	private void show(CaseDraw counted, String problem) {
		draw = counted;
		var typography = new Typography(Locale.getDefault());
		String drawable = NLS.bind(WizardMessages.casesEligible, new Object[] { typography.count(counted.eligible()),
				typography.count(view.agencies().size()), typography.count(counted.strata().size()) });
		eligible.setText((drawable + "\n" + counted.leftOutText().in(Locale.getDefault())).strip());
		strata.setInput(List.copyOf(counted.strata().entrySet()));
		setErrorMessage(problem);
		setPageComplete(problem == null);
		eligible.getParent().layout();
	}

	/** The draw that is shown; null while it is being counted. */
	CaseDraw draw() {
		return draw;
	}

	/** Sets what is asked for. */
	void ask(CaseCriteria asked) {
		size.setSelection(asked.size());
		platforms.setSelection(asked.minimumPlatforms());
		seed.setText(String.valueOf(asked.seed()));
	}
}
