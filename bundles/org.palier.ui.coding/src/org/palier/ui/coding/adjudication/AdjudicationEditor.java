// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.resolved.MachineWords;
import org.palier.coding.resolved.SetCodes;
import org.palier.coding.sets.CodingSets;
import org.palier.corpus.PersonCoder;
import org.palier.model.CodingSet;
import org.palier.model.Theory;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.coding.CorpusOpening;
import org.palier.ui.coding.IdleRecount;
import org.palier.ui.coding.WholeWindow;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudyEditor;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudyPosts;

/** One coding set of an open study, in which it is decided where its coders differ. */
public final class AdjudicationEditor extends StudyEditor implements WholeWindow.Taker {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.coding.adjudication";
	/** Part of a study that it shows, before the id of the set. */
	static final String PART = "adjudication:";

	private static final String THIRD = "third";
	private static final String CONTEXT = "org.palier.ui.coding.adjudication.context";
	private static final String RULE_CASE = "org.palier.ui.coding.adjudication.rule_case";

	private Composite stack;
	private Label sentence;
	private AdjudicationPage page;
	/** The runs that count, from which the page was made; {@link #codebook} is the other input. */
	private Set<String> runs = Set.of();
	private DeskCodebook codebook;
	private CorpusOpening opening;
	private IdleRecount recount;

	@Override
	public void createPartControl(Composite parent) {
		WholeWindow.shareWithOthers(getSite().getPage());
		recount = new IdleRecount(session(), parent.getDisplay());
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		opening = new CorpusOpening(AdjudicationMessages.opening, stack, this::say);
		sentence = new Label(stack, SWT.WRAP);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.palier.help.adjudication");
		offerUndo();
		hearRuleCase();
		showState();
	}

	/** Ctrl+Shift+C opens the census elsewhere; here the key is that of a reason. */
	private void hearRuleCase() {
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		getSite().getService(IHandlerService.class).activateHandler(RULE_CASE, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				if (page != null) {
					page.flow().ruleCase();
				}
				return null;
			}
		});
	}

	/** Reads the coders' codes again. */
	void begin() {
		WholeWindow.take(this);
		if (page != null) {
			runs = Set.of();
			codebook = null;
		}
		showState();
		setFocus();
	}

	@Override
	protected void studyChanged() {
		if (stack != null && !stack.isDisposed()) {
			showState();
		}
	}

	private Optional<CodingSet> set() {
		String id = ((StudyEditorInput) getEditorInput()).part().substring(PART.length());
		return new CodingSets(session().study()).all().stream().filter(it -> id.equals(it.getId())).findFirst();
	}

	private DeskCodebook current() {
		return DeskCodebook.of(session().study(), Set.copyOf(session().study().getTheories().stream().map(Theory::getId).toList()));
	}

	private void showState() {
		StudyPosts state = session().posts();
		Optional<CodingSet> set = set();
		if (set.isEmpty()) {
			say(AdjudicationMessages.setGone);
		} else if (state instanceof Counted counted) {
			if (session().corpus().isReadOnly()) {
				say(AdjudicationMessages.readOnly);
			} else if (!runs.equals(StudyRuns.active(session().study())) || !current().equals(codebook)) {
				open(counted, set.get());
			}
		} else if (page == null) {
			say(switch (state) {
			case StudyPosts.Counting wait -> AdjudicationMessages.counting;
			case StudyPosts.Unreadable unreadable -> new CorpusLabels(Locale.getDefault()).reason(unreadable.reason());
			default -> AdjudicationMessages.noPosts;
			});
		}
	}

	private void open(Counted posts, CodingSet set) {
		if (!opening.isUnderWay()) {
			runs = StudyRuns.active(session().study());
			codebook = current();
			var table = new AdjudicationOpening(session(), posts, set);
			String name = set.getName();
			opening.begin(table::open, it -> opened(it, name));
		}
	}

	private void opened(AdjudicationSet set, String name) {
		Optional<Drafts> begun = Optional.ofNullable(page).map(AdjudicationPage::drafts);
		dismiss();
		rename(NLS.bind(AdjudicationMessages.titleOf, name));
		if (set.facets().isEmpty() || set.coders().size() < 2) {
			say(AdjudicationMessages.nothingTwice);
			return;
		}
		page = new AdjudicationPage(stack, set, third(), new Window());
		begun.ifPresent(page::takeOver);
		((StackLayout) stack.getLayout()).topControl = page;
		stack.layout();
		if (getSite().getPage().getActivePart() == this) {
			page.setFocus();
		}
	}

	/** Removes the page; a caller that asks for its place meanwhile finds none. */
	private void dismiss() {
		if (page != null) {
			AdjudicationPage old = page;
			page = null;
			old.dispose();
		}
	}

	private Optional<PersonCoder> third() {
		String name = Objects.requireNonNullElse(settings().get(THIRD), "");
		return name.isEmpty() ? Optional.empty() : Optional.of(ChosenCoder.named(session().study(), name));
	}

	private IDialogSettings settings() {
		return memory();
	}

	private void say(String words) {
		sentence.setText("\n   " + words);
		dismiss();
		((StackLayout) stack.getLayout()).topControl = sentence;
		stack.layout();
	}

	/** The services of the window that the page needs. */
	private final class Window extends WindowAround {

		Window() {
			super(getEditorSite(), session(), () -> page);
		}

		@Override
		public void by(Optional<PersonCoder> alone) {
			settings().put(THIRD, alone.map(PersonCoder::name).orElse(""));
		}

		@Override
		public void programs(Consumer<MachineWords> heard) {
			AdjudicationEditor.this.programs(it -> {
				if (it != MachineWords.NONE) {
					heard.accept(it);
				}
			});
		}

		@Override
		public void written(Optional<PersonCoder> alone) {
			super.written(alone);
			recount.written();
		}
	}

	/** Reads what programs said, if all is decided by then. */
	private void programs(Consumer<MachineWords> heard) {
		Optional<CodingSet> set = set();
		if (set.isPresent() && session().posts() instanceof Counted counted) {
			CodingSet of = set.get();
			new CorpusOpening(AdjudicationMessages.opening, stack, getEditorSite().getActionBars().getStatusLineManager()::setMessage)
					.begin(() -> MachineWords.of(SetCodes.of(of, counted.view()), counted.view()), heard);
		}
	}

	/** Returns the page, for tests; null while there is nothing to decide. */
	AdjudicationPage page() {
		return page;
	}

	@Override
	public void setFocus() {
		if (page != null) {
			page.setFocus();
		} else {
			stack.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (recount != null) {
			recount.now();
		}
		WholeWindow.giveBack(getSite().getPage());
		super.dispose();
	}
}
