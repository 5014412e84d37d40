// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.transcripts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.NameOrder;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.transcripts.ReadTranscript;
import org.palier.interviews.transcripts.TranscriptBatch;
import org.palier.interviews.transcripts.TranscriptFile;
import org.palier.interviews.transcripts.TranscriptProposal;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.interviews.colors.TextColors;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.interviews.words.TranscriptKind;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.TextScale;
import org.palier.ui.study.StudySession;

/** Which transcripts, of which respondent of which agency; what each holds, and every fault before anything is written. */
final class TranscriptsPage extends WizardPage {

	private static final int[] WIDTHS = { 180, 100, 150, 240 };

	private final StudySession session;
	private final List<Agency> agencies;
	private final List<Arriving> arriving = new ArrayList<>();
	private List<Path> waiting = List.of();
	private Table table;
	private ArrivingPane chosen;
	private Button remove;

	TranscriptsPage(StudySession session) {
		super("transcripts", InterviewWords.said("transcripts.title"), null);
		this.session = session;
		var labels = ModelLabels.ofWorkbench();
		this.agencies = Agencies.of(session.study())
				.sorted(Comparator.comparing(labels::text, NameOrder.of(labels.locale()))).toList();
		setDescription(InterviewWords.said("transcripts.message"));
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(body);
		var buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
		button(buttons, "transcripts.files", this::browse);
		button(buttons, "transcripts.paste", this::paste);
		remove = button(buttons, "transcripts.remove", this::remove);
		var panes = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(940, 420).applyTo(panes);
		table = new Table(panes, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		for (int i = 0; i < WIDTHS.length; i++) {
			var column = new TableColumn(table, SWT.LEFT);
			column.setText(InterviewWords.said("transcripts.column." + i));
			TextScale.widen(column, WIDTHS[i]);
		}
		table.addListener(SWT.Selection, event -> chosen.show(selected().orElse(null)));
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		chosen = new ArrivingPane(panes, agencies, this::check);
		panes.setWeights(56, 44);
		drop(body);
		setControl(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.interviews");
		fill(0);
		add(waiting);
	}

	/** Files to begin with, before there is a page. */
	void choose(List<Path> files) {
		waiting = List.copyOf(files);
	}

	private static Button button(Composite parent, String key, Runnable does) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(InterviewWords.said(key));
		button.addListener(SWT.Selection, event -> does.run());
		return button;
	}

	private void drop(Control where) {
		var target = new DropTarget(where, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files) {
					add(Arrays.stream(files).map(Path::of).toList());
				}
			}
		});
	}

	private void browse() {
		add(FileChoice.of(getShell(), InterviewWords.said("new.transcripts"), TranscriptKind.get(), FileKind.all()).severalOpened());
	}

	/** Reads files; one that is in the list already is not taken twice. */
	void add(List<Path> files) {
		int first = arriving.size();
		BusyIndicator.showWhile(getShell().getDisplay(), () -> {
			for (Path file : files) {
				if (arriving.stream().noneMatch(it -> it.file().filter(file::equals).isPresent())) {
					arriving.add(read(file));
				}
			}
		});
		fill(first);
	}

	private Arriving read(Path file) {
		TranscriptProposal proposal = TranscriptProposal.of(String.valueOf(file.getFileName()), session.study(), session.view(), respondents());
		try {
			return new Arriving(file, new TranscriptFile().read(file), null, proposal);
		} catch (IOException refused) {
			Bilingual reason = refused instanceof Explained explained ? explained.reason()
					: Bilingual.same(String.valueOf(refused.getLocalizedMessage()));
			return new Arriving(file, null, reason, proposal);
		}
	}

	private List<String> respondents() {
		return arriving.stream().map(Arriving::respondent).toList();
	}

	private void paste() {
		var clipboard = new Clipboard(getShell().getDisplay());
		try {
			if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isBlank()) {
				paste(text);
			} else {
				setErrorMessage(InterviewWords.said("transcripts.nothing_to_paste"));
			}
		} finally {
			clipboard.dispose();
		}
	}

	/** Takes a text as it was copied elsewhere. */
	void paste(String text) {
		ReadTranscript read = TranscriptFile.pasted(text);
		arriving.add(new Arriving(null, read, null, TranscriptProposal.of("", session.study(), session.view(), respondents())));
		fill(arriving.size() - 1);
	}

	private void remove() {
		int at = table.getSelectionIndex();
		if (at >= 0) {
			arriving.remove(at);
			fill(Math.max(0, at - 1));
		}
	}

	private Optional<Arriving> selected() {
		int at = table.getSelectionIndex();
		return at < 0 ? Optional.empty() : Optional.of(arriving.get(at));
	}

	private void fill(int select) {
		table.removeAll();
		arriving.forEach(it -> new TableItem(table, SWT.NONE));
		if (!arriving.isEmpty()) {
			table.select(Math.min(select, arriving.size() - 1));
			table.showSelection();
		}
		chosen.show(selected().orElse(null));
		check();
	}

	/** Says of each whether it can come in. */
	private void check() {
		var labels = ModelLabels.ofWorkbench();
		String first = null;
		for (int i = 0; i < arriving.size(); i++) {
			Arriving each = arriving.get(i);
			Optional<String> fault = fault(each);
			int paragraphs = each.text().paragraphs().size();
			String state = fault.orElseGet(() -> InterviewWords.said("transcripts.ready", paragraphs, each.text().speakers().size()));
			table.getItem(i).setText(new String[] { each.file().isEmpty() ? InterviewWords.said("transcripts.pasted") : each.name(),
					each.respondent(),
					agencies.stream().filter(it -> it.getId().equals(each.agency())).map(labels::text).findFirst().orElse("–"), state });
			table.getItem(i).setForeground(fault.isPresent() ? TextColors.on(table).warning() : null);
			if (first == null && fault.isPresent()) {
				first = InterviewWords.said("transcripts.fault",
						each.file().isEmpty() ? InterviewWords.said("transcripts.pasted") : each.name(), fault.get());
			}
		}
		remove.setEnabled(table.getSelectionIndex() >= 0);
		setErrorMessage(first);
		setPageComplete(first == null && !arriving.isEmpty());
	}

	private Optional<String> fault(Arriving each) {
		Optional<Bilingual> fault = each.unreadable();
		if (fault.isEmpty() && !each.isDay()) {
			return Optional.of(InterviewWords.said("new.no_day"));
		}
		if (fault.isEmpty()) {
			List<String> others = Stream.concat(arriving.stream().takeWhile(it -> it != each), arriving.stream().dropWhile(it -> it != each).skip(1))
					.map(Arriving::respondent).toList();
			fault = TranscriptBatch.fault(each.entry(), others, session.study(), session.view(), new TranscriptStore(session.folder()));
		}
		return fault.map(it -> it.in(Locale.getDefault()));
	}

	/** The transcripts to import; all faults were mended before. */
	List<TranscriptBatch.Entry> entries() {
		return arriving.stream().map(Arriving::entry).toList();
	}

	/** The table, for tests. */
	Table table() {
		return table;
	}

	/** The message on the selected transcript, for tests. */
	ArrivingPane chosen() {
		return chosen;
	}
}
