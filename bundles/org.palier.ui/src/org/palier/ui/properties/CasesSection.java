// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.model.CaseResponse;
import org.palier.model.CaseSelection;
import org.palier.model.PalierPackage;
import org.palier.model.SelectedCase;
import org.palier.numbers.cases.CaseEdits;
import org.palier.numbers.cases.CaseSummary;
import org.palier.numbers.cases.Stratum;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.ModelLabels;

/** The cases of a selection and what became of asking them; a case that refused can be replaced. */
public final class CasesSection extends TableSection<SelectedCase> {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;

	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private Label summary;
	private Button replace;

	@Override
	void createColumns() {
		Composite body = viewer().getControl().getParent();
		summary = getWidgetFactory().createLabel(body, "", SWT.WRAP);
		summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		summary.moveAbove(viewer().getControl());
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
		replace = getWidgetFactory().createButton(body, UiMessages.casesReplace, SWT.PUSH);
		GridDataFactory.swtDefaults().applyTo(replace);
		replace.addListener(SWT.Selection, event -> replace());
		viewer().addSelectionChangedListener(event -> enable());
		column("agency", 150, it -> it.getAgency() == null ? "–" : labels.text(it.getAgency()));
		TableViewerColumn response = column("response", 95, it -> text(it.getResponse()));
		String[] responses = CaseResponse.VALUES.stream().map(CasesSection::text).toArray(String[]::new);
		chosen(response, new ComboBoxCellEditor(viewer().getTable(), responses, SWT.READ_ONLY), it -> it.getResponse().getValue(),
				(row, chosen) -> edit(WORDS.text("response"), () -> answer(row, CaseResponse.get((Integer) chosen))));
		attribute(MODEL.getSelectedCase_RespondedOn(), 100);
		attribute(MODEL.getSelectedCase_Note(), 180);
		column("stratum", 330, it -> Stratum.parse(Objects.requireNonNullElse(it.getStratum(), "")).label(session().view())
				.in(Locale.getDefault()));
	}

	private static String text(CaseResponse response) {
		return CaseSummary.label(response).in(Locale.getDefault());
	}

	private static void answer(SelectedCase row, CaseResponse response) {
		boolean answered = response == CaseResponse.REFUSED || response == CaseResponse.ACCEPTED;
		if (response != row.getResponse()) {
			row.setRespondedOn(answered ? LocalDate.now() : null);
		}
		row.setResponse(response);
	}

	private void attribute(EAttribute attribute, int width) {
		TableViewerColumn column = column(attribute.getName(), width, it -> text(it, attribute));
		typed(column, it -> text(it, attribute), entered -> CellText.parse(attribute.getEAttributeType(), entered),
				(row, value) -> edit(WORDS.text(attribute.getName()), () -> row.eSet(attribute, value)));
	}

	private static String text(SelectedCase row, EAttribute attribute) {
		Object value = row.eGet(attribute);
		return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
	}

	private void replace() {
		if (isLive() && viewer().getStructuredSelection().getFirstElement() instanceof SelectedCase refused) {
			new CaseEdits(session().study(), session().view()).replace(refused).ifPresentOrElse(session()::execute,
					() -> tell(UiMessages.casesNoReplacement));
		}
	}

	private void enable() {
		replace.setEnabled(viewer().getStructuredSelection().getFirstElement() instanceof SelectedCase it
				&& it.getResponse() == CaseResponse.REFUSED);
	}

	@Override
	public void refresh() {
		super.refresh();
		if (isLive()) {
			tell(null);
			summary.setText(CaseSummary.of(((CaseSelection) object()).getCases().stream().map(SelectedCase::getResponse).toList()).text()
					.in(Locale.getDefault()));
			summary.getParent().layout();
			enable();
		}
	}

	@Override
	List<SelectedCase> rows() {
		return List.copyOf(((CaseSelection) object()).getCases());
	}
}
