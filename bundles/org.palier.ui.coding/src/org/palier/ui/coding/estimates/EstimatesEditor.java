// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.estimates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.coding.sets.CodingSets;
import org.palier.extensions.Contributions;
import org.palier.ground.table.Table;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.CodingSet;
import org.palier.ui.coding.estimates.EstimatesJob.Answer;
import org.palier.ui.coding.estimates.EstimatesJob.EstimateRequest;
import org.palier.ui.coding.sets.AddPostsHandler;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.labels.Inks;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.PartSelection;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.WorkWhileVisible;
import org.palier.ui.pictures.tables.TablePage;

/**
 * Shares of a study as its coding sets correct them: the results of {@code palier run estimate}, computed again after
 * each change. The properties, where they are open, show the chosen set.
 */
public final class EstimatesEditor extends SelectionEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.coding.estimates";
	/** Part of a study that it shows. */
	static final String PART = "estimates";
	/** Milliseconds: several changes at once are computed once. */
	private static final long DELAY = 200;

	private final PartSelection selection = new PartSelection();
	private Composite body;
	private Link empty;
	private EstimatesBar bar;
	private Composite working;
	private Button again;
	private Button add;
	private int lacking;
	private Label said;
	private TablePage page;
	private EstimatesJob job;
	private WorkWhileVisible seen;

	/** Returns none, because the table with its chart needs the width. The properties of the set come when somebody opens them. */
	@Override
	public Set<String> views() {
		return Set.of();
	}

	@Override
	public void createPartControl(Composite parent) {
		seen = new WorkWhileVisible(this);
		setTitleImage(new ModelImages(parent).named("table"));
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		empty = new Link(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(16, 16).hint(300, SWT.DEFAULT).applyTo(empty);
		empty.addListener(SWT.Selection, event -> command(event.text));
		bar = new EstimatesBar(body, memory(), this::compute);
		working = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(working);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 4).spacing(8, 0).applyTo(working);
		new Label(working, SWT.NONE).setText(EstimateMessages.computing);
		GridDataFactory.swtDefaults().hint(160, SWT.DEFAULT).applyTo(new ProgressBar(working, SWT.INDETERMINATE));
		button(working, EstimateMessages.cancel, this::cancel);
		said = new Label(body, SWT.WRAP);
		Inks.WARNING.on(said);
		GridDataFactory.fillDefaults().grab(true, false).indent(16, 4).hint(300, SWT.DEFAULT).applyTo(said);
		again = button(body, EstimateMessages.again, this::compute);
		((GridData) again.getLayoutData()).horizontalIndent = 16;
		add = button(body, "", this::addPosts);
		((GridData) add.getLayoutData()).horizontalIndent = 16;
		page = new TablePage(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.estimates");
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action() {
			@Override
			public void run() {
				page.copy();
			}
		});
		getSite().setSelectionProvider(selection);
		offerUndo();
		studyChanged();
	}

	private static Button button(Composite parent, String words, Runnable pressed) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(words);
		button.addListener(SWT.Selection, event -> pressed.run());
		GridDataFactory.swtDefaults().applyTo(button);
		return button;
	}

	private void command(String id) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException failure) {
			ILog.of(EstimatesEditor.class).error(id, failure);
		}
	}

	/** Shows what a set corrects. */
	void choose(CodingSet set) {
		if (bar.set().filter(set.getId()::equals).isEmpty()) {
			bar.choose(set);
		}
	}

	@Override
	protected void studyChanged() {
		if (body == null || body.isDisposed()) {
			return;
		}
		List<CodingSet> sets = new CodingSets(session().study()).all();
		String missing = switch (session().posts()) {
		case Counted counted when counted.total() == 0 -> EstimateMessages.noPosts;
		case Counted counted -> sets.isEmpty() ? EstimateMessages.noSet : "";
		case StudyPosts.Counting wait -> EstimateMessages.counting;
		case StudyPosts.Unreadable unreadable -> new CorpusLabels(Locale.getDefault()).reason(unreadable.reason());
		case StudyPosts.None none -> EstimateMessages.noPosts;
		};
		empty.setText(missing);
		if (missing.isEmpty()) {
			bar.show(sets, session().view());
			seen.run(this::compute);
		} else {
			stop();
			layOut(empty);
		}
	}

	private void stop() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private void compute() {
		stop();
		if (!empty.getText().isEmpty() || !(session().posts() instanceof Counted counted) || bar.set().isEmpty()) {
			return;
		}
		session().study().getCodingSets().stream().filter(it -> bar.set().get().equals(it.getId())).findFirst().ifPresent(selection::select);
		bar.question().ifPresentOrElse(question -> {
			job = new EstimatesJob(session(), counted, getSite().getService(Contributions.class).addressForms(),
					new EstimateRequest(bar.set().get(), bar.facet(), bar.facetName(), question, bar.frame()), this::show);
			job.schedule(DELAY);
			layOut(working, page.control());
		}, () -> say(EstimateMessages.noPair, said));
	}

	private void cancel() {
		stop();
		say(EstimateMessages.cancelled, said, again);
	}

	private void show(EstimatesJob from, Answer answer) {
		if (from != job || body.isDisposed()) {
			return;
		}
		job = null;
		answer.table().ifPresent(it -> page.show(it, session().view()));
		if (answer.refused().isEmpty()) {
			layOut(page.control());
		} else if (answer.table().isEmpty()) {
			say(answer.refused(), said, again);
		} else if (answer.lacking() > 0) {
			lacking = answer.lacking();
			add.setText(CountedSentence.bind(EstimateMessages.addPosts, new Typography(Locale.getDefault()).count(lacking)));
			say(NLS.bind(EstimateMessages.restsOnMachine, answer.refused()), said, add, page.control());
		} else {
			say(NLS.bind(EstimateMessages.restsOnMachine, answer.refused()), said, page.control());
		}
	}

	/** The set that is shown gets the posts that it lacks. */
	private void addPosts() {
		session().study().getCodingSets().stream().filter(it -> bar.set().filter(it.getId()::equals).isPresent()).findFirst()
				.ifPresent(it -> AddPostsHandler.open(getSite().getWorkbenchWindow(), session(), Optional.of(it), lacking));
	}

	private void say(String words, Control... seen) {
		said.setText(LegacyActionTools.escapeMnemonics(words));
		layOut(seen);
	}

	/** Shows these controls under the bar, which is there as soon as there is a question. */
	private void layOut(Control... seen) {
		List<Control> shown = List.of(seen);
		for (Control each : body.getChildren()) {
			boolean visible = shown.contains(each) || each == bar.control() && !shown.contains(empty);
			each.setVisible(visible);
			((GridData) each.getLayoutData()).exclude = !visible;
		}
		body.layout(true, true);
	}

	/** The table that is shown, for tests; empty while something is computed. */
	Optional<Table> table() {
		return job != null ? Optional.empty() : Optional.ofNullable(page.table());
	}

	/** The button that adds posts to the set, for tests. */
	Button add() {
		return add;
	}

	/** Returns the bar, for tests. */
	EstimatesBar bar() {
		return bar;
	}

	@Override
	public void setFocus() {
		if (bar.set().isPresent()) {
			bar.setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		stop();
		if (seen != null) {
			seen.dispose();
		}
		super.dispose();
	}
}
