// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.detection.guided.CheckAnswer;
import org.palier.detection.guided.CheckCell;
import org.palier.detection.guided.CheckChoice;
import org.palier.detection.guided.CheckEdits;
import org.palier.detection.guided.CheckList;
import org.palier.detection.guided.PastedAddress;
import org.palier.detection.guided.PastedAddress.AcceptedAddress;
import org.palier.detection.guided.PastedAddress.Refused;
import org.palier.detection.guided.SearchLinks;
import org.palier.numbers.view.SearchedCells;
import org.palier.study.attribution.AddressForms;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.labels.Inks;
import org.palier.ui.study.StudySession;

/**
 * Cells on the left, the cell that is searched for in the middle, what is known of it on the right. The list keeps the keyboard: Space
 * opens the next search, P, A, N and I answer, Down leaves the cell open. After P the address is entered, and Enter continues. Every answer
 * is one step of undo, after which its cell is asked again.
 */
final class GuidedPage extends Composite {

	/** Yields are counted when nobody has answered for so long, in milliseconds. */
	private static final int IDLE = 1500;

	private final StudySession session;
	private final AddressReading addresses;
	private final GuidedMemory memory;
	private final Consumer<Object> selected;
	private final SearchLinks searches = new SearchLinks();
	private final Clock clock = Clock.systemDefaultZone();
	private final ChoiceBar choiceBar;
	private final CellTable table;
	private final ProgressLine progress;
	private final Text checker;
	private final CellHeading heading;
	private final SearchPane searchPane;
	private final AnswerPane answerPane;
	private final LastAnswers last;
	private final KnownPane known;
	private final EnteredAnswers given = new EnteredAnswers();
	private final Runnable counting = this::countYields;
	/** The cells of platforms that were looked at when the choice was made: an answer takes none out of the list. */
	private SearchedCells searched;
	private CheckList list;
	private int open;
	private boolean answering;

	/**
	 * @param browser  opens an address; says whether it could
	 * @param selected hears of the agency that is searched for
	 */
	GuidedPage(Composite parent, StudySession session, Supplier<AddressForms> forms, GuidedMemory memory, Predicate<String> browser,
			Consumer<Object> selected) {
		super(parent, SWT.NONE);
		this.session = session;
		this.addresses = new AddressReading(session::study, forms);
		this.memory = memory;
		this.selected = selected;
		GridLayoutFactory.fillDefaults().applyTo(this);
		var sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);

		Composite left = column(sash);
		choiceBar = new ChoiceBar(left, this::choose);
		table = new CellTable(left);
		var export = new Button(left, SWT.PUSH);
		export.setText(GuidedMessages.export);
		export.setToolTipText(GuidedMessages.exportTip);
		GridDataFactory.fillDefaults().hint(60, SWT.DEFAULT).applyTo(export);
		export.addListener(SWT.Selection, event -> new CheckListExport(getShell()).write(list, checkerName()));

		Composite middle = column(sash);
		var top = new Composite(middle, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		progress = new ProgressLine(top, clock.instant());
		new Label(top, SWT.NONE).setText(GuidedMessages.checker);
		checker = new Text(top, SWT.BORDER);
		GridDataFactory.swtDefaults().hint(130, SWT.DEFAULT).applyTo(checker);
		heading = new CellHeading(middle);
		wrapped(middle, GuidedMessages.where);
		searchPane = new SearchPane(middle, browser);
		answerPane = new AnswerPane(middle, given);
		Composite right = column(sash);
		known = new KnownPane(right);
		wrapped(right, GuidedMessages.lastAnswers);
		last = new LastAnswers(right);
		sash.setWeights(27, 52, 21);

		checker.setText(memory.checker());
		checker.addListener(SWT.Modify, event -> memory.keepChecker(checker.getText().strip()));
		checker.addListener(SWT.DefaultSelection, event -> setFocus());
		table.control().addListener(SWT.Selection, event -> show());
		table.control().addListener(SWT.KeyDown, new GuidedKeys(new Keyed())::pressed);
		addListener(SWT.Dispose, event -> getDisplay().timerExec(-1, counting));
		choiceBar.show(session.study(), memory.choice());
		searched = SearchedCells.of(session.study());
		load();
		list.nextOpen(remembered()).ifPresent(this::go);
		countYields();
		show();
	}

	private static void wrapped(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
	}

	private static Composite column(Composite parent) {
		var column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(column);
		return column;
	}

	/** Where one was the last time; the start when that cell is none any more. */
	private int remembered() {
		for (int i = 0; i < list.cells().size(); i++) {
			if (memory.isPlace(list.cells().get(i))) {
				return i;
			}
		}
		return 0;
	}

	private void load() {
		list = CheckList.of(session.study(), choiceBar.choice(), searched, Locale.getDefault());
		open = list.open();
		table.show(list);
	}

	private void choose(CheckChoice choice) {
		memory.keep(choice);
		searched = SearchedCells.of(session.study());
		load();
		go(list.nextOpen(0).orElse(0));
	}

	/**
	 * The list cannot know of undo, of another editor, or of the study when it is read again. After an undo the cell that is open again is
	 * asked.
	 */
	void studyChanged() {
		getDisplay().timerExec(IDLE, counting);
		if (answering) {
			return;
		}
		Optional<CheckCell> now = cell();
		choiceBar.show(session.study(), choiceBar.choice());
		load();
		go(Math.max(0, last.takenBack(list).or(() -> now).map(list.cells()::indexOf).orElse(0)));
	}

	private Optional<CheckCell> cell() {
		int place = table.selected();
		return place < 0 || place >= list.cells().size() ? Optional.empty() : Optional.of(list.cells().get(place));
	}

	private void go(int place) {
		table.select(place);
		show();
	}

	private void show() {
		Optional<CheckCell> cell = cell();
		progress.show(list.cells().size(), open);
		last.show(list);
		answerPane.clear();
		answerPane.enable(cell.isPresent());
		if (cell.isEmpty()) {
			heading.clear();
			searchPane.show(List.of());
			known.show(null);
		} else {
			CheckCell shown = cell.get();
			memory.keep(shown);
			heading.show(shown);
			searchPane.show(searches.of(shown.agency(), shown.platform(), list.choice().step()));
			known.show(shown);
			selected.accept(shown.agency());
		}
		layout(true, true);
	}

	/** Puts the keyboard into the note that goes with the next answer. */
	void askNote() {
		answerPane.askNote();
	}

	private void opened(boolean open) {
		if (!open) {
			answerPane.tell(GuidedMessages.noBrowser, Inks.NO);
		}
	}

	/** The actions of the keys of the list. */
	private final class Keyed implements GuidedKeys.Doing {

		@Override
		public void answer(CheckAnswer answer) {
			given.chosen(answer);
		}

		@Override
		public void openNext() {
			opened(searchPane.openNext());
		}

		@Override
		public void open(int search) {
			opened(searchPane.open(search));
		}

		@Override
		public void move(int by) {
			go(table.selected() + by);
		}

		@Override
		public void held(Event event) {
			answerPane.authenticityKey(event);
		}
	}

	/** The entries on the right of the list. */
	private final class EnteredAnswers implements AnswerPane.Answers {

		@Override
		public void chosen(CheckAnswer answer) {
			if (cell().isEmpty()) {
				return;
			}
			if (answer == CheckAnswer.PRESENT) {
				answerPane.askAddress(clipboard());
			} else {
				record(edits -> edits.answer(cell().orElseThrow(), answer, answerPane.note()));
			}
		}

		@Override
		public void entered() {
			cell().ifPresent(cell -> {
				switch (addresses.read(answerPane.address(), cell)) {
				case AcceptedAddress taken -> record(edits -> edits.present(cell, taken, answerPane.authenticity(), answerPane.note()));
				case Refused refused -> answerPane.tell(refused.reason().in(Locale.getDefault()), Inks.NO);
				}
			});
		}

		@Override
		public void changed(String address) {
			Optional<CheckCell> cell = cell();
			if (address.isBlank() || cell.isEmpty()) {
				answerPane.tell("", Inks.QUIET);
				return;
			}
			PastedAddress read = addresses.read(address, cell.get());
			switch (read) {
			case AcceptedAddress taken -> answerPane.tell(taken.handle().isEmpty() ? NLS.bind(GuidedMessages.takenAddress, taken.url())
					: NLS.bind(GuidedMessages.takenAccount, CellTable.platform(cell.get()), taken.handle()), Inks.YES);
			case Refused refused -> answerPane.tell(refused.reason().in(Locale.getDefault()), Inks.WARNING);
			}
		}

		@Override
		public void leave() {
			setFocus();
		}
	}

	private interface Answering {

		RecordedEdit of(CheckEdits edits);
	}

	/** One step of undo; then the next open cell, with the keyboard where its answer is typed. */
	private void record(Answering answer) {
		String name = checkerName();
		if (name.isEmpty()) {
			answerPane.tell(GuidedMessages.nobody, Inks.NO);
			checker.setFocus();
			return;
		}
		int place = table.selected();
		CheckCell cell = list.cells().get(place);
		boolean waited = list.isOpen(cell);
		answering = true;
		try {
			session.execute(answer.of(new CheckEdits(session.study(), list.choice().step(), name, clock)));
		} finally {
			answering = false;
		}
		if (isDisposed()) {
			return;
		}
		open += (list.isOpen(cell) ? 1 : 0) - (waited ? 1 : 0);
		last.add(cell);
		progress.answered(Instant.now(clock));
		table.again(place);
		go(list.nextOpen(place + 1).orElse(place));
		setFocus();
	}

	private String checkerName() {
		return checker.getText().strip();
	}

	private String clipboard() {
		var clipboard = new Clipboard(getDisplay());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	private void countYields() {
		if (!isDisposed()) {
			known.count(session.view());
			known.show(cell().orElse(null));
		}
	}

	@Override
	public boolean setFocus() {
		return table.control().setFocus();
	}

	/** The list, for tests. */
	CellTable table() {
		return table;
	}

	/** The entered address, for tests. */
	AnswerPane answers() {
		return answerPane;
	}

	/** The pane of known facts, for tests. */
	KnownPane known() {
		return known;
	}

	/** The text of the line of progress, for tests. */
	String progress() {
		return progress.text();
	}

	/** The heading with the search, for tests. */
	String heading() {
		return heading.text();
	}
}
