// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.numbers.cases.CaseDraw;
import org.palier.numbers.cases.TooFewCandidatesException;
import org.palier.numbers.view.StudyView;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.TextScale;

/** The cases that would be recorded, with what they stand for. */
final class CasesPreviewPage extends WizardPage {

	private final StudyView view;
	private Label counts;
	private TableViewer cases;

	CasesPreviewPage(StudyView view) {
		super("preview", WizardMessages.casesPreview, null);
		this.view = view;
		setDescription(WizardMessages.casesPreviewDescription);
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(body);
		counts = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(counts);
		cases = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		cases.setContentProvider(ArrayContentProvider.getInstance());
		cases.getTable().setHeaderVisible(true);
		cases.getTable().setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(720, 260).applyTo(cases.getControl());
		Locale locale = Locale.getDefault();
		column(WizardMessages.casesAgency, 240, SWT.LEFT, it -> view.agencies().get(it.agency()).name().in(locale));
		column(WizardMessages.casesCategory, 390, SWT.LEFT, it -> it.stratum().categoryLabel(view).in(locale));
		column(WizardMessages.casesSizeClass, 180, SWT.LEFT, it -> it.stratum().size().label().in(locale));
		column(WizardMessages.casesField, 120, SWT.LEFT, it -> it.stratum().fieldLabel().in(locale));
		column(UiMessages.platforms, 90, SWT.RIGHT, it -> new Typography(locale).count(view.presences(it.agency())));
		setControl(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.cases");
	}

	private void column(String title, int width, int style, Function<CaseDraw.Case, String> text) {
		var column = new TableViewerColumn(cases, style);
		column.getColumn().setText(title);
		TextScale.widen(column.getColumn(), width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(it -> text.apply((CaseDraw.Case) it)));
	}

	/** Shows the cases of a draw. */
	void show(CaseDraw draw) {
		if (draw == null || cases == null || cases.getControl().isDisposed()) {
			return;
		}
		try {
			List<CaseDraw.Case> drawn = draw.cases();
			long strata = drawn.stream().map(CaseDraw.Case::stratum).distinct().count();
			var typography = new Typography(Locale.getDefault());
			counts.setText(CountedSentence.bind(WizardMessages.casesDrawn, new Object[] { typography.count(drawn.size()), typography.count(strata),
					typography.count(draw.strata().size()), String.valueOf(draw.criteria().seed()) }));
			cases.setInput(drawn);
			setErrorMessage(null);
		} catch (TooFewCandidatesException tooFew) {
			setErrorMessage(tooFew.reason().in(Locale.getDefault()));
		}
	}
}
