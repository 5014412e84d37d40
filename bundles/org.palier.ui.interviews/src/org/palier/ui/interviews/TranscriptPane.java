// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextEdit;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptText;
import org.palier.interviews.text.TypedText;
import org.palier.interviews.text.WhoAnswers;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.ui.interviews.colors.TextColors;
import org.palier.ui.labels.TextScale;

/**
 * The text of an interview, a paragraph a line, with the ruler of its passages. It is read and coded by keys until F2; what is typed then
 * is handed over when the typist rests, as one change, and passages move with it at once.
 */
final class TranscriptPane extends Composite {

	/** Milliseconds without a key after which what was typed is one step of undo. */
	private static final int REST = 250;
	private static final int BETWEEN = 8;
	/** Characters of a line that is read with ease (Bringhurst 1992: 45 to 75). */
	private static final int MEASURE = 78;
	private static final int RIGHT = 16;

	private final StyledText text;
	private final PassageRuler ruler;
	private final BiConsumer<TranscriptText, List<TextEdit>> typed;
	private final Runnable rested = this::flush;
	private final TypedText words = new TypedText();
	private Interview interview;
	private Passage selected;
	private Runnable selection = () -> {
		// Nobody listens yet.
	};
	private boolean showing;
	private boolean fixed;
	/** Ground of the text while it is read, and while it is typed in. */
	private Color read;
	private Color typing;
	private Function<Interview, List<Passage>> seen = Interview::getPassages;

	/** @param typed takes the text as it was typed, and how */
	TranscriptPane(Composite parent, BiConsumer<TranscriptText, List<TextEdit>> typed) {
		super(parent, SWT.NONE);
		this.typed = typed;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
		ruler = new PassageRuler(this, this);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(ruler);
		text = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setEditable(false);
		text.setMargins(4, 6, RIGHT, 6);
		text.setLineSpacing(3);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		ruler.setBackground(text.getBackground());
		text.addPaintListener(event -> ruler.redraw());
		TextColors.whenOther(text, this::style);
		text.addExtendedModifyListener(this::modified);
		text.addListener(SWT.FocusOut, event -> edit(false));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2) {
				edit(true);
			} else if (event.keyCode == SWT.ESC) {
				edit(false);
			} else if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
				step(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
			}
		});
		// Names of codes give way before words do; and lines are no longer than the eye follows.
		addListener(SWT.Resize, event -> {
			room();
			measure();
		});
		text.addListener(SWT.Resize, event -> measure());
		var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		IExecutionListener before = new BeforeCommands();
		commands.addExecutionListener(before);
		addListener(SWT.Dispose, event -> commands.removeExecutionListener(before));
		addListener(SWT.Dispose, event -> getDisplay().timerExec(-1, rested));
	}

	/** Gives the ruler its width; says whether that is another one. */
	private boolean room() {
		int wide = Math.clamp(getClientArea().width * 2L / 5, PassageRuler.NARROWEST, TextScale.of(text).of(PassageRuler.WIDEST))
				+ ruler.gutter();
		boolean other = ((GridData) ruler.getLayoutData()).widthHint != wide;
		GridDataFactory.fillDefaults().grab(false, true).hint(wide, SWT.DEFAULT).applyTo(ruler);
		return other;
	}

	private void measure() {
		var gc = new GC(text);
		int longest = (int) Math.round(gc.getFontMetrics().getAverageCharacterWidth() * MEASURE);
		gc.dispose();
		int margin = Math.max(RIGHT, text.getSize().x - longest - 4);
		if (margin != text.getRightMargin()) {
			text.setRightMargin(margin);
		}
	}

	/** Undo, redo and saving mean what was typed up to now: none of it may come after them. */
	private final class BeforeCommands implements IExecutionListener {

		@Override
		public void preExecute(String command, ExecutionEvent event) {
			flush();
		}

		@Override
		public void postExecuteSuccess(String command, Object result) {
			// Only what comes before counts.
		}

		@Override
		public void postExecuteFailure(String command, ExecutionException failure) {
			// Only what comes before counts.
		}

		@Override
		public void notHandled(String command, NotHandledException nobody) {
			// Only what comes before counts.
		}
	}

	/** Told when another passage is selected. */
	void onSelection(Runnable listener) {
		selection = listener;
	}

	/** Words are never typed. */
	void readOnly() {
		fixed = true;
	}

	/** Which passages of an interview are shown; the others are as if they were not there. */
	void onlyShows(Function<Interview, List<Passage>> passages) {
		seen = passages;
	}

	/** Whether words are typed, rather than codes given. */
	void edit(boolean on) {
		if (!on) {
			flush();
		}
		boolean types = on && !fixed;
		if (types && !isEditing()) {
			read = text.getBackground();
			typing = TextColors.on(text).edited();
			text.setBackground(typing);
		} else if (!types && typing != null && typing.equals(text.getBackground())) {
			// Unless the theme has spoken since.
			text.setBackground(read);
		}
		text.setEditable(types);
	}

	boolean isEditing() {
		return text.getEditable();
	}

	/** Shows what the interview holds now. */
	void show(Interview shown, TranscriptText has) {
		interview = shown;
		if (selected != null && !seen.apply(shown).contains(selected)) {
			selected = null;
			selection.run();
		}
		if (words.take(has)) {
			fill();
		}
		if (room()) {
			layout(true);
		}
		style();
		ruler.redraw();
	}

	private void fill() {
		showing = true;
		int caret = text.getCaretOffset();
		int top = text.getTopPixel();
		text.setText(words.shown());
		text.setCaretOffset(Math.min(caret, text.getCharCount()));
		text.setTopPixel(top);
		showing = false;
	}

	private void style() {
		if (text.getCharCount() == 0) {
			return;
		}
		TextColors colors = TextColors.on(text);
		List<StyleRange> ranges = new ArrayList<>();
		List<Paragraph> paragraphs = words.current().paragraphs();
		for (int i = 0; i < paragraphs.size() && i < text.getLineCount(); i++) {
			text.setLineVerticalIndent(i, i == 0 ? 0 : BETWEEN);
			int length = paragraphs.get(i).words().length();
			if (!answers(paragraphs.get(i)) && length > 0) {
				ranges.add(new StyleRange(text.getOffsetAtLine(i), length, colors.quiet(), null));
			}
		}
		text.setStyleRanges(ranges.toArray(new StyleRange[0]));
		if (selected != null) {
			Span span = span(selected);
			int from = offset(span.from());
			int length = offset(span.to()) - from;
			if (length > 0) {
				text.setStyleRange(new StyleRange(from, length, null, colors.tint()));
			}
		}
	}

	/** True when a paragraph is said by one who answers; of nobody it is known, it is. */
	boolean answers(Paragraph paragraph) {
		return interview == null || new WhoAnswers(interview).says(paragraph);
	}

	private void modified(ExtendedModifyEvent event) {
		if (showing) {
			return;
		}
		words.type(event.start, event.replacedText.length(), event.length == 0 ? "" : text.getTextRange(event.start, event.length));
		ruler.redraw();
		getDisplay().timerExec(REST, rested);
	}

	/** Hands over what was typed. */
	void flush() {
		getDisplay().timerExec(-1, rested);
		List<TextEdit> done = words.handOver();
		if (!done.isEmpty()) {
			typed.accept(words.current(), done);
		}
	}

	/** Where a passage is, with what was typed and not handed over yet. */
	Span span(Passage passage) {
		return words.span(passage);
	}

	/** The control may lag behind. */
	private int offset(TextPosition place) {
		return Math.min(text.getCharCount(), words.index(place));
	}

	/** Top of the line of a place, in pixels of the window. */
	int y(TextPosition place) {
		return text.getLocationAtOffset(offset(place)).y;
	}

	/** Top of the first line of a paragraph. */
	int y(int paragraph) {
		return y(new TextPosition(paragraph, 0));
	}

	/** The words that are selected; empty when none are. */
	Span chosen() {
		Point range = text.getSelection();
		return new Span(words.place(range.x), words.place(range.y));
	}

	/** Goes to a passage. */
	void select(Passage passage) {
		selected = passage;
		int from = offset(span(passage).from());
		text.setSelection(from);
		text.showSelection();
		style();
		ruler.redraw();
		selection.run();
	}

	/** Selects words and shows them; the keyboard stays where it is. */
	void show(Span span) {
		text.setSelection(offset(span.from()), offset(span.to()));
		text.showSelection();
	}

	/** Goes to a paragraph. */
	void go(int paragraph) {
		text.setSelection(offset(new TextPosition(paragraph, 0)));
		text.showSelection();
		text.setFocus();
	}

	private void step(int by) {
		List<Passage> all = passages().stream().sorted(Comparator.comparing(this::span)).toList();
		if (!all.isEmpty()) {
			int at = all.indexOf(selected);
			select(all.get(at < 0 ? by > 0 ? 0 : all.size() - 1 : Math.clamp(at + (long) by, 0, all.size() - 1)));
		}
	}

	Passage selected() {
		return selected;
	}

	List<Passage> passages() {
		return interview == null ? List.of() : seen.apply(interview);
	}

	TranscriptText current() {
		return words.current();
	}

	StyledText text() {
		return text;
	}
}
