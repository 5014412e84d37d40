// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.coding.desk.CodeKeys;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.SheetState;
import org.palier.coding.sets.FewestCoded;
import org.palier.extensions.Contributions;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.SetStratum;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.coding.estimates.EstimateMessages;
import org.palier.ui.coding.estimates.EstimatesHandler;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.ChosenKeys;
import org.palier.ui.study.ShowsSet;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudyPosts;

/** Posts of an open study that one coder goes through, by keys. Coder and codes are chosen when coding begins. */
public final class CodingEditor extends SelectionEditor implements WholeWindow.Taker, ShowsSet {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.coding.editor";
	/** Part of a study that it shows. */
	static final String PART = "coding";

	private static final String ADD = "org.palier.ui.coding.sets.add";

	private Composite stack;
	private Composite notice;
	private Label sentence;
	private Button start;
	private CodingMemory memory;
	private DeskChoice choice;
	private DeskCodebook codebook;
	private CodingPage page;
	private CorpusOpening opening;
	/** Whether it is asked who codes as soon as there is something to code. */
	private boolean asking;
	private IdleRecount recount;

	@Override
	public void createPartControl(Composite parent) {
		WholeWindow.shareWithOthers(getSite().getPage());
		memory = new CodingMemory(memory(), ChosenKeys.of(session()));
		recount = new IdleRecount(session(), parent.getDisplay());
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		opening = new CorpusOpening(CodingMessages.opening, stack, it -> say(it, false));
		notice = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 12).applyTo(notice);
		sentence = new Label(notice, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(sentence);
		start = new Button(notice, SWT.PUSH);
		start.setText(CodingMessages.start);
		start.addListener(SWT.Selection, event -> choose());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.palier.help.coding");
		offerUndo();
		new CodingCommands(getSite(), () -> page);
		showState();
	}

	/** Asks who codes, unless somebody was chosen before. */
	void begin() {
		WholeWindow.take(this);
		// Posts may still be being counted.
		asking = !new ChosenCoder(session()).isChosen();
		showState();
		setFocus();
	}

	@Override
	public void showSet(String set) {
		begin(set);
	}

	/** Shows a set. @param set id of one that can be coded */
	void begin(String set) {
		memory.set(set);
		begin();
		if (new ChosenCoder(session()).isChosen() && DeskOpening.set(session().study(), set)
				.filter(it -> !DeskOpening.codes(it, new ChosenCoder(session()).in(session().study()).id())).isPresent()) {
			choose();
		}
	}

	/** Asks who codes, and what. */
	void choose() {
		var dialog = new CoderDialog(getSite().getShell(), session(), memory);
		if (dialog.open() == Window.OK) {
			reopen();
		}
	}

	@Override
	protected void studyChanged() {
		if (stack != null && !stack.isDisposed()) {
			showState();
		}
	}

	private void showState() {
		StudyPosts state = session().posts();
		if (page != null && choice.equals(chosen()) && codebook.equals(DeskCodebook.of(session().study(), choice.theories()))) {
			return;
		}
		if (state instanceof Counted counted && counted.total() > 0) {
			if (!new ChosenCoder(session()).isChosen()) {
				say(CodingMessages.whoCodes, true);
				if (asking) {
					asking = false;
					stack.getDisplay().asyncExec(() -> {
						if (!stack.isDisposed()) {
							choose();
						}
					});
				}
			} else if (session().corpus().isReadOnly()) {
				say(CodingMessages.readOnly, false);
			} else {
				DeskOpening.set(session().study(), memory.set())
						.filter(it -> !DeskOpening.codes(it, new ChosenCoder(session()).in(session().study()).id()))
						.ifPresentOrElse(it -> say(CodingMessages.whoCodes, true), () -> open(counted));
			}
		} else if (page == null) {
			say(switch (state) {
			case StudyPosts.Counting counting -> CodingMessages.counting;
			case StudyPosts.Unreadable unreadable -> new CorpusLabels(Locale.getDefault()).reason(unreadable.reason());
			default -> CodingMessages.noPosts;
			}, false);
		}
	}

	private DeskChoice chosen() {
		String set = memory.set();
		Optional<CodingSet> known = DeskOpening.set(session().study(), set);
		return new DeskChoice(new ChosenCoder(session()).in(session().study()), known.isPresent() ? set : "",
				known.filter(it -> !it.getFacets().isEmpty()).map(it -> Set.copyOf(it.getFacets()))
						.orElseGet(() -> memory.theories(DeskCodebook.theoriesOfPosts(session().study()))),
				StudyRuns.active(session().study()));
	}

	private void reopen() {
		if (session().posts() instanceof Counted counted) {
			open(counted);
		}
	}

	private void open(Counted posts) {
		if (!opening.isUnderWay()) {
			DeskChoice wanted = chosen();
			var desk = new DeskOpening(session(), posts, wanted);
			opening.begin(desk::open, it -> opened(it, wanted));
		}
	}

	private void opened(CodingDesk desk, DeskChoice wanted) {
		dismiss();
		choice = wanted;
		codebook = desk.codebook();
		page = new CodingPage(stack, desk, CodeKeys.in(session().study(), codebook, memory.keys().all()),
				new StudySurroundings(desk), memory, Clock.systemUTC());
		((StackLayout) stack.getLayout()).topControl = page;
		stack.layout();
		// A window that waits for an answer keeps the keyboard.
		Shell active = stack.getDisplay().getActiveShell();
		if (getSite().getPage().getActivePart() == this && (active == null || active == stack.getShell())) {
			page.setFocus();
		}
		// Something else may have been asked for while this desk was put together.
		showState();
	}

	private void say(String words, boolean mayStart) {
		sentence.setText(words);
		start.setVisible(mayStart);
		dismiss();
		((StackLayout) stack.getLayout()).topControl = notice;
		notice.layout(true, true);
		stack.layout();
	}

	/** Removes the page; a caller that asks for its place meanwhile finds none. */
	private void dismiss() {
		if (page != null) {
			CodingPage old = page;
			page = null;
			old.dispose();
		}
	}

	/** The services of the window that the page needs. */
	private final class StudySurroundings extends Surroundings {

		private final CodingDesk desk;
		private final MarginWatch margin;

		StudySurroundings(CodingDesk desk) {
			super(getEditorSite(), () -> page, () -> memory, session().undoContext());
			this.desk = desk;
			this.margin = new MarginWatch(session(), getSite().getService(Contributions.class).addressForms(), stack, it -> {
				if (page != null) {
					page.margin(it);
				}
			});
		}

		@Override
		public boolean mayChoose() {
			return true;
		}

		@Override
		public void choose() {
			CodingEditor.this.choose();
		}

		@Override
		protected void keysChanged() {
			reopen();
		}

		@Override
		public Optional<CodingPage.AfterLast> afterLast() {
			return DeskOpening.set(session().study(), choice.set()).filter(it -> it.getPurpose() != SetPurpose.TRAINING)
					.map(set -> lacking(set) > 0 ? adding(set) : done(set));
		}

		private CodingPage.AfterLast done(CodingSet set) {
			return new CodingPage.AfterLast(NLS.bind(CodingMessages.sampleDone, set.getName()), CodingMessages.seeShares, () -> {
				recount.now();
				EstimatesHandler.open(getSite().getWorkbenchWindow(), session(), Optional.of(set));
			});
		}

		/** Posts that the sample lacks before a share can be corrected, if others of its coders code all that are theirs. */
		private int lacking(CodingSet set) {
			int drawn = set.getParts().stream().mapToInt(SetStratum::getDrawn).sum();
			return FewestCoded.lacking(set, drawn - desk.progress().getOrDefault(SheetState.SKIPPED, 0));
		}

		private CodingPage.AfterLast adding(CodingSet set) {
			int lacking = lacking(set);
			String count = new Typography(Locale.getDefault()).count(lacking);
			return new CodingPage.AfterLast(
					lacking == 1 ? CountedSentence.bind(CodingMessages.sampleLacksOne, set.getName(), FewestCoded.POSTS)
							: CountedSentence.bind(CodingMessages.sampleLacks, new Object[] { set.getName(), FewestCoded.POSTS, count }),
					CountedSentence.bind(EstimateMessages.addPosts, count),
					() -> add(set, lacking));
		}

		/** The command asks how many. */
		private void add(CodingSet set, int lacking) {
			Command command = getSite().getService(ICommandService.class).getCommand(ADD);
			try {
				getSite().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command,
						Map.of(ADD + ".posts", Integer.toString(lacking), ADD + ".set", set.getId())), null);
			} catch (CommandException failed) {
				throw new IllegalStateException(failed);
			}
		}

		@Override
		public void progress(int settled, int all) {
			DeskOpening.set(session().study(), desk.terms().set()).ifPresent(it -> margin.progress(it, settled));
			String name = desk.terms().name().in(Locale.getDefault());
			var typography = new Typography(Locale.getDefault());
			rename(name.isEmpty() ? NLS.bind(CodingMessages.titleOf, desk.terms().coder().name())
					: NLS.bind(CodingMessages.titleProgress,
							new Object[] { name, desk.terms().coder().name(), typography.count(settled), typography.count(all) }));
		}

		@Override
		public void written() {
			super.written();
			recount.written();
			session().knowCoder(choice.coder());
		}

		@Override
		public void failed(IOException failure) {
			tell(new CorpusLabels(Locale.getDefault()).reason(failure), failure);
		}
	}

	/** Returns the page, for tests; null while there is nothing to code. */
	CodingPage page() {
		return page;
	}

	/** Returns the sentence that is shown when there is nothing to code, for tests. */
	String notice() {
		return sentence.getText();
	}

	@Override
	public void setFocus() {
		if (page != null) {
			page.setFocus();
		} else if (start.isVisible()) {
			start.setFocus();
		} else {
			notice.setFocus();
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
