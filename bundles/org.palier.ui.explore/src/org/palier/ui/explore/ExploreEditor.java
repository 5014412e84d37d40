// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.palier.analysis.Analysis;
import org.palier.explore.QuestionException;
import org.palier.explore.SavedQuestions;
import org.palier.explore.expression.Expression;
import org.palier.extensions.Contributions;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.model.SavedQuestion;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.filter.Where;
import org.palier.study.history.CountedAccounts;
import org.palier.study.history.LookBack;
import org.palier.ui.explore.QuestionTree.Line;
import org.palier.ui.filter.FilterBar;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.PartSelection;
import org.palier.ui.study.ShowsQuestion;
import org.palier.ui.study.StudyEditor;
import org.palier.ui.study.StudyPosts;

/**
 * Questions to a study: at the left what can be asked, under six headings; beside it the answer. Ctrl+Z takes back another question as it
 * takes back an edit of the study. Answers follow each change of the study.
 */
public final class ExploreEditor extends StudyEditor implements ShowsQuestion {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.explore.editor";
	/** Part of a study that it shows. */
	static final String PART = "explore";

	private static final String CHOSEN = "chosen";
	/** The part of the width, in per cent. */
	private static final int LEFT = 24;
	/** The part of the height of the left side, in per cent. */
	private static final int QUESTIONS = 51;

	private final PartSelection selection = new PartSelection();
	/** Steps from one question to another. */
	private final ObjectUndoContext steps = new ObjectUndoContext(this);
	private CountedAccountsChoice counted;
	private QuestionTree tree;
	private AnswerPane answer;
	private StudyQuestion asked;
	private boolean stale = true;
	private StudyFilters filters;
	private final StudyFilters.Listener follows = this::partChanged;
	private final IPartListener2 sight = new IPartListener2() {

		@Override
		public void partVisible(IWorkbenchPartReference shown) {
			if (shown.getPart(false) == ExploreEditor.this) {
				showWhereSeen();
			}
		}
	};

	/** Questions and their answer take the whole window. */
	@Override
	public Set<String> views() {
		return Set.of();
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		filters = StudyFilters.of(session());
		var filter = new FilterBar(parent, filters, getSite(), Set.of());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		var left = new SashForm(sash, SWT.VERTICAL);
		tree = new QuestionTree(left, this::chosen, () -> answer.setFocus(), it -> session().execute(questions().remove(it)));
		answer = new AnswerPane(sash, analysis(), it -> another(new StudyQuestion.OfFields(it, Bilingual.EMPTY)), this::save,
				(view, what) -> new StudyOpener(getSite().getWorkbenchWindow()).showCounted(session(), view, what), this::posts,
				it -> another(new StudyQuestion.OfExpression(it, Bilingual.EMPTY)),
				it -> filter.write(it.name().in(Locale.getDefault()) + " "), getSite());
		answer.showFields(left);
		left.setWeights(QUESTIONS, 100 - QUESTIONS);
		sash.setWeights(LEFT, 100 - LEFT);
		counted = new CountedAccountsChoice(answer.control(), this::partChanged);
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action() {
			@Override
			public void run() {
				answer.copy();
			}
		});
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.palier.help.tables");
		getSite().setSelectionProvider(selection);
		offerUndo(steps);
		filters.addListener(follows);
		getSite().getPage().addPartListener(sight);
		partChanged();
	}

	private Analysis analysis() {
		return getSite().getService(Contributions.class).counting();
	}

	private SavedQuestions questions() {
		return new SavedQuestions(session().study());
	}

	/**
	 * The part that is looked at. By which accounts bodies are present is asked of the whole study alone: the posts of a part are counted by
	 * the others.
	 */
	private StudyView view() {
		boolean whole = filters.current().isEmpty();
		counted.setEnabled(whole);
		return whole && counted.chosen() != CountedAccounts.OFFICIAL_AND_UNKNOWN ? session().view(LookBack.NOW.counting(counted.chosen()))
				: filters.view();
	}

	/** The posts that the view was counted of. */
	private StudyPosts posts() {
		return filters.current().isEmpty() ? session().posts() : filters.shownPosts();
	}

	@Override
	protected void studyChanged() {
		// The filter hears of it too, and says when there is something to show.
	}

	private void partChanged() {
		stale = true;
		// The last answer stays until the posts of the part are counted; the bar says that they are being counted.
		if (!filters.isCounting() || asked == null) {
			showWhereSeen();
		}
	}

	/** Counts nothing that nobody sees. */
	private void showWhereSeen() {
		if (!stale || tree.isDisposed() || !getSite().getPage().isPartVisible(this)) {
			return;
		}
		stale = false;
		selection.select(session().study());
		StudyView view = view();
		List<Indicator> known = analysis().indicators().stream().filter(it -> it.isAbout(view)).toList();
		String before = Objects.requireNonNullElse(memory().get(CHOSEN), "");
		tree.show(known, questions().all(), view, before);
		if (asked == null) {
			tree.lines().stream().filter(it -> it.id().equals(before)).findFirst().or(() -> tree.lines().stream().findFirst()).ifPresent(it -> {
				tree.mark(it);
				take(it);
			});
		}
		show();
	}

	private void show() {
		if (asked != null) {
			answer.show(asked, view());
		}
	}

	private void chosen(Line line) {
		take(line);
		memory().put(CHOSEN, line.id());
		show();
	}

	private void take(Line line) {
		switch (line) {
		case Line.FieldQuestion it -> asked = new StudyQuestion.OfFields(it.ready().question(), it.ready().name());
		case Line.Own it -> own(it.kept());
		case Line.Write it -> asked = new StudyQuestion.OfExpression(new Expression("", ""), Bilingual.EMPTY);
		case Line.IndicatorLine it -> asked = new StudyQuestion.OfTable(it.indicator());
		}
	}

	/** A question that cannot be put says so where its answer would stand: it is asked of no other part than its own. */
	private void own(SavedQuestion kept) {
		Bilingual name = Bilingual.same(SavedQuestions.nameOf(kept));
		try {
			Where part = questions().where(kept);
			Optional<Expression> expression = SavedQuestions.expression(kept);
			asked = expression.isPresent() ? new StudyQuestion.OfExpression(expression.get(), name)
					: new StudyQuestion.OfFields(SavedQuestions.question(kept), name);
			filters.set(part);
		} catch (QuestionException refused) {
			asked = new StudyQuestion.Refused(name, refused.reason());
		}
	}

	/** A person put another question in the bar, or wrote another expression. */
	private void another(StudyQuestion put) {
		var step = new QuestionStep(asked, put, it -> {
			asked = it;
			tree.chooseNothing();
			show();
		});
		step.addContext(steps);
		try {
			PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(step, null, null);
		} catch (ExecutionException impossible) {
			ILog.of(ExploreEditor.class).error(impossible.getMessage(), impossible);
		}
	}

	/** Asks for a name, and keeps the question under it. */
	private void save() {
		if (asked instanceof StudyQuestion.OfTable || asked instanceof StudyQuestion.Refused) {
			return;
		}
		String proposed = asked instanceof StudyQuestion.OfExpression || answer.table() == null ? "" : answer.table().title()
				.in(Locale.getDefault());
		var dialog = new InputDialog(getSite().getShell(), ExploreMessages.save, ExploreMessages.saveName, proposed, this::refusal);
		if (dialog.open() == Window.OK) {
			keep(dialog.getValue());
		}
	}

	/** The edit that keeps the shown question; an expression is kept as it is written now, answered or not. */
	private Optional<RecordedEdit> keeping(String called) throws QuestionException {
		return switch (asked) {
		case StudyQuestion.OfFields put -> Optional.of(questions().add(called, put.question(), filters.current()));
		case StudyQuestion.OfExpression put -> Optional.of(questions().add(called, answer.writing().expression(), filters.current()));
		case StudyQuestion.OfTable table -> Optional.empty();
		case StudyQuestion.Refused gone -> Optional.empty();
		};
	}

	/** Why a name cannot be taken; null where it can. */
	private String refusal(String called) {
		try {
			keeping(called);
			return null;
		} catch (QuestionException refused) {
			return refused.reason().in(Locale.getDefault());
		}
	}

	/** Keeps the question that is shown, as a person would have it kept. */
	void keep(String called) {
		try {
			Optional<RecordedEdit> edit = keeping(called);
			if (edit.isPresent()) {
				session().execute(edit.get());
				questions().find(called).flatMap(kept -> tree.lines().stream().filter(it -> it.id().equals(Line.Own.id(kept))).findFirst())
						.ifPresent(tree::choose);
			}
		} catch (QuestionException refused) {
			MessageDialog.openError(getSite().getShell(), ExploreMessages.save, refused.reason().in(Locale.getDefault()));
		}
	}

	@Override
	public void showQuestion(String line) {
		showWhereSeen();
		tree.lines().stream().filter(it -> it.id().equals(line)).findFirst().ifPresent(tree::choose);
	}

	@Override
	public void setFocus() {
		showWhereSeen();
		tree.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(sight);
		if (answer != null) {
			filters.removeListener(follows);
			answer.stop();
		}
		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().dispose(steps, true, true, true);
		super.dispose();
	}

	/** The tree of questions, for tests. */
	QuestionTree tree() {
		return tree;
	}

	/** The answer, for tests. */
	AnswerPane answer() {
		return answer;
	}

	/** The table of the answer, for tests; null before the first one. */
	Table table() {
		return answer.table();
	}
}
