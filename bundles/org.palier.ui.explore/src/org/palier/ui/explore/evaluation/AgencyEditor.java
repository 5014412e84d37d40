// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.palier.ground.table.Table;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.numbers.maturity.AgencyEvaluation;
import org.palier.numbers.maturity.Peers;
import org.palier.numbers.maturity.TargetProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.PartSelection;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/**
 * The evaluation of one agency of a study: part by part, beside its peers, against a target, year by year. It has the tables of
 * {@code palier run evaluate-agency}, counted again after each change and each new choice of peers or target. The agency is what the
 * properties show.
 */
public final class AgencyEditor extends SelectionEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.agency.editor";
	/** Before the id of an agency: the part of a study that it shows. */
	public static final String PART = "evaluation/";

	private final PartSelection selection = new PartSelection();
	private Composite body;
	private AgencyQuestion question;
	private TableBrowser browser;
	private Job counting;

	/** The input that opens the evaluation of an agency of a study. */
	public static StudyEditorInput input(StudySession session, Agency agency) {
		return new StudyEditorInput(session, PART + agency.getId(), NLS.bind(EvaluationMessages.of, ModelLabels.ofWorkbench().text(agency)));
	}

	@Override
	public void createPartControl(Composite parent) {
		setTitleImage(new ModelImages(parent).named("agency"));
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.evaluation");
		question = new AgencyQuestion(body, theory(session().view()), memory(), this::count);
		browser = new TableBrowser(body, getEditorSite(), session(), AgencyEditor::name, 24, memory());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(browser.control());
		getSite().setSelectionProvider(selection);
		offerUndo();
		count();
	}

	/** The subject of a table in a word, because the agency is named above all tables. */
	private static String name(Table table) {
		return switch (table.id()) {
		case "agency_maturity" -> EvaluationMessages.parts;
		case "agency_peers" -> EvaluationMessages.besidePeers;
		case "agency_target" -> EvaluationMessages.gap;
		case "agency_trend" -> EvaluationMessages.trend;
		default -> table.title().in(Locale.getDefault());
		};
	}

	private String agencyId() {
		return ((StudyEditorInput) getEditorInput()).part().substring(PART.length());
	}

	private static Optional<TheoryView> theory(StudyView view) {
		return view.theories().stream().filter(TheoryView::ordered).findFirst();
	}

	@Override
	protected void studyChanged() {
		if (browser != null && !browser.isDisposed()) {
			count();
		}
	}

	private void count() {
		if (counting != null) {
			counting.cancel();
		}
		StudyView view = session().view();
		OptionalInt agency = IntStream.range(0, view.agencies().size()).filter(it -> view.agencies().get(it).id().equals(agencyId())).findFirst();
		if (agency.isEmpty()) {
			// The agency is gone: as it came, by another step of the history, it may come back, and can be asked about again.
			body.getDisplay().asyncExec(() -> {
				if (!body.isDisposed()) {
					getSite().getPage().closeEditor(this, false);
				}
			});
			return;
		}
		Agencies.of(session().study()).filter(it -> it.getId().equals(agencyId()))
				.findFirst().ifPresent(selection::select);
		rename(NLS.bind(EvaluationMessages.of, view.agencies().get(agency.getAsInt()).name().in(Locale.getDefault())));
		Optional<TheoryView> theory = theory(view);
		question.show(theory);
		Peers peers = question.peers();
		Optional<TargetProfile> target = question.target();
		if (theory.isEmpty()) {
			browser.show(List.of(), view);
			return;
		}
		counting = Job.create(EvaluationMessages.counting,
				(IProgressMonitor monitor) -> count(view, theory.get(), agency.getAsInt(), peers, target, monitor));
		counting.schedule();
	}

	private IStatus count(StudyView view, TheoryView theory, int agency, Peers peers, Optional<TargetProfile> target,
			IProgressMonitor monitor) {
		List<Table> tables = new AgencyEvaluation(view, theory, agency).tables(peers, target);
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!monitor.isCanceled()) {
				browser.show(tables, view);
			}
		});
		return Status.OK_STATUS;
	}

	/** All that it shows, for tests. */
	Composite body() {
		return body;
	}

	/** The question about the agency, for tests. */
	AgencyQuestion question() {
		return question;
	}

	/** The tables that it shows, for tests. */
	List<?> tables() {
		return browser.tables();
	}

	/** The one that is chosen, for tests. */
	Table chosen() {
		return browser.chosen();
	}

	/** Shows one of them. */
	void choose(Table table) {
		browser.choose(table);
	}

	@Override
	public void setFocus() {
		browser.setFocus();
	}

	@Override
	public void dispose() {
		if (counting != null) {
			counting.cancel();
		}
		super.dispose();
	}
}
