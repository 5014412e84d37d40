// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.analysis.Analysis;
import org.palier.files.FileContent;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.ground.options.PartOption;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.imports.Vintage;
import org.palier.intake.mapping.MappedImporter;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.options.OptionFields;

/** Which file, of which kind, with which choices. The kind is found by the file and can be set by hand. */
final class ImportSourcePage extends WizardPage {

	private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "UTF-16", "x-MacRoman");
	private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");

	/** Contributed by who knows interviews. */
	private static final String TRANSCRIPTS = "org.palier.ui.interviews.transcripts";

	/** Milliseconds without a letter after which a path is taken to be whole. */
	private static final int PAUSE = 400;

	private final Runnable asked = this::fileChanged;
	private final Analysis analysis;
	private final Supplier<CensusDirectory> study;
	/** Chosen before there was a field for it; null for none. */
	private String chosen;
	private Composite rows;
	private Text file;
	private Combo kind;
	private Label description;
	private Combo encoding;
	private Combo delimiter;
	private ScrolledComposite scroll;
	private Composite options;
	private OptionFields fields;

	/** @param study what the study holds, as it is now */
	ImportSourcePage(Analysis analysis, Supplier<CensusDirectory> study) {
		super("source", WizardMessages.importSource, null);
		this.analysis = analysis;
		this.study = study;
		setDescription(WizardMessages.importSourceDescription);
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(body);
		rows = body;
		label(body, WizardMessages.importFile);
		file = new Text(body, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(file);
		file.addModifyListener(event -> typed());
		var browse = new Button(body, SWT.PUSH);
		browse.setText(WizardMessages.browse);
		browse.addListener(SWT.Selection, event -> choice(getShell()).opened().ifPresent(this::choose));
		kind = combo(body, WizardMessages.importKind, analysis.importers().stream().map(it -> it.name().in(Locale.getDefault())).toList());
		kind.addListener(SWT.Selection, event -> kindChanged());
		label(body, "");
		description = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(360, SWT.DEFAULT).applyTo(description);
		encoding = detected(body, WizardMessages.importEncoding, ENCODINGS);
		delimiter = detected(body, WizardMessages.importDelimiter, List.of(",", ";", WizardMessages.importTab, "|"));
		scroll = new ScrolledComposite(body, SWT.V_SCROLL);
		// A bar that fades does not show that a field is below.
		scroll.setScrollbarsMode(SWT.NONE);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fitOptions());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(360, 150).applyTo(scroll);
		options = new Composite(scroll, SWT.NONE);
		fields = new OptionFields(options, this::optionChanged);
		scroll.setContent(options);
		offerTranscripts(body);
		setControl(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.import");
		setPageComplete(false);
		if (chosen != null) {
			choose(Path.of(chosen));
		}
	}

	/** Texts of interviews are no rows: they have a page of their own, where there is one. */
	private void offerTranscripts(Composite body) {
		Command transcripts = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(TRANSCRIPTS);
		if (transcripts.isDefined()) {
			var link = new Link(body, SWT.NONE);
			link.setText(WizardMessages.importTranscripts);
			GridDataFactory.fillDefaults().span(3, 1).applyTo(link);
			link.addListener(SWT.Selection, event -> {
				Display display = getShell().getDisplay();
				getShell().close();
				display.asyncExec(() -> run(transcripts));
			});
		}
	}

	private static void run(Command command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command.getId(), null);
		} catch (CommandException failure) {
			ILog.of(ImportSourcePage.class).error(command.getId(), failure);
		}
	}

	private Combo detected(Composite parent, String name, List<String> values) {
		Combo combo = combo(parent, name, values);
		combo.add(WizardMessages.importDetect, 0);
		combo.select(0);
		return combo;
	}

	private static Combo combo(Composite parent, String name, List<String> values) {
		label(parent, name);
		var combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(values.toArray(String[]::new));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
		return combo;
	}

	private static void label(Composite parent, String name) {
		var label = new Label(parent, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().applyTo(label);
	}

	/** A workbook says itself how it is written: nobody is asked. */
	private void askHowItIsWritten(Path path) {
		boolean asked = path == null || !isWorkbook(path);
		Control[] all = rows.getChildren();
		for (Combo each : List.of(encoding, delimiter)) {
			Control label = all[Arrays.asList(all).indexOf(each) - 1];
			for (Control row : List.of(label, each)) {
				row.setVisible(asked);
				((GridData) row.getLayoutData()).exclude = !asked;
			}
			if (!asked) {
				each.select(0);
			}
		}
		rows.layout(true, true);
	}

	private static boolean isWorkbook(Path path) {
		try {
			return FileContent.of(path) == FileContent.SPREADSHEET;
		} catch (IOException toldLater) {
			return false;
		}
	}

	/** Asks for a file that can be read. */
	static FileChoice choice(Shell shell) {
		var read = FileKind.of(WizardMessages.importFiles, ".csv", ".tsv", ".txt", ".xlsx", ".ods", ".json", ".ndjson", ".jsonl",
				".geojson", ".yaml", ".yml", ".gz",
				".zip");
		return FileChoice.of(shell, WizardMessages.importFileTitle, read, FileKind.all());
	}

	/** Nothing is asked of what is half typed: importers open the file, and the letters of a path would wait for all of them. */
	private void typed() {
		setErrorMessage(null);
		setPageComplete(false);
		file.getDisplay().timerExec(PAUSE, asked);
	}

	private void fileChanged() {
		if (file.isDisposed()) {
			return;
		}
		file.getDisplay().timerExec(-1, asked);
		Path path = path();
		boolean there = path != null && Files.isRegularFile(path);
		askHowItIsWritten(there ? path : null);
		setErrorMessage(null);
		setMessage(null);
		if (path != null) {
			try {
				Optional<Importer> found = analysis.importerFor(UncheckedImport.of(path), study.get().mappings());
				kind.select(found.map(analysis.importers()::indexOf).orElse(-1));
				setMessage(found.isPresent() ? WizardMessages.importKindFound : WizardMessages.importKindUnknown);
				kindChanged();
			} catch (UnreadableFileException unreadable) {
				Optional<Importer> mapped = there ? mapped(path) : Optional.empty();
				if (mapped.isPresent()) {
					kind.select(analysis.importers().indexOf(mapped.get()));
					kindChanged();
					setMessage(WizardMessages.importKindAsked);
					return;
				}
				// The kind may still be chosen by hand: an importer of a plug-in may read what none recognises.
				kind.deselectAll();
				kindChanged();
				String reason = unreadable.reason().in(Locale.getDefault());
				setErrorMessage(reason);
				// The title of a wizard has room for two lines.
				description.setText(reason);
				description.getParent().layout(true, true);
			} catch (IOException failure) {
				ILog.of(ImportSourcePage.class).warn(path.toString(), failure);
				kind.deselectAll();
				setErrorMessage(NLS.bind(WizardMessages.importNotRead, path));
			}
		} else if (!file.getText().isBlank()) {
			setErrorMessage(NLS.bind(WizardMessages.importNoPath, file.getText().strip()));
		}
		setPageComplete(there && kind.getSelectionIndex() >= 0);
	}

	/** The importer that could read a table, if a person said what its columns are; one column says nothing of an agency but its name. */
	private Optional<Importer> mapped(Path path) {
		for (Importer importer : analysis.importers()) {
			Optional<MappedImporter> offered = importer.offers(MappedImporter.class);
			try {
				if (offered.isPresent() && offered.get().propose(ImportRequest.of(path), study.get()).columns().size() > 1) {
					return Optional.of(importer);
				}
			} catch (UnreadableFileException noTable) {
				// Said already, and better, by who was asked whether he knows it.
			} catch (IOException failure) {
				ILog.of(ImportSourcePage.class).warn(path.toString(), failure);
			}
		}
		return Optional.empty();
	}

	private void kindChanged() {
		boolean known = kind.getSelectionIndex() >= 0;
		if (known) {
			setErrorMessage(null);
		}
		description.setText(known ? importer().description().in(Locale.getDefault()) : "");
		fields.show(known ? asked(importer()) : List.of());
		fitOptions();
		scroll.getParent().layout(true, true);
		complete();
	}

	/** Returns the options of this page: those of later pages are not asked here. */
	private static List<PartOption> asked(Importer importer) {
		Set<String> later = new HashSet<>(importer.offers(MappedImporter.class).map(MappedImporter::options).orElse(Set.of()));
		if (!importer.bringsPosts()) {
			later.addAll(List.of(Vintage.AS_OF, Vintage.COMPLETE));
		}
		return importer.options().stream().filter(it -> !later.contains(it.id())).toList();
	}

	private void optionChanged() {
		setErrorMessage(fields.wrong().map(it -> it.in(Locale.getDefault())).orElse(null));
		complete();
	}

	private void complete() {
		Path path = path();
		setPageComplete(path != null && Files.isRegularFile(path) && kind.getSelectionIndex() >= 0 && fields.wrong().isEmpty());
	}

	/** Some importers offer more than a window is high. */
	private void fitOptions() {
		scroll.setMinSize(options.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT));
	}

	private Path path() {
		try {
			return file.getText().isBlank() ? null : Path.of(file.getText().strip());
		} catch (InvalidPathException notAPath) {
			return null;
		}
	}

	/** Sets the file, as if it had been chosen. */
	void choose(Path path) {
		chosen = path.toString();
		if (file != null) {
			file.setText(chosen);
			fileChanged();
		}
	}

	/** Whether the page has a field for an option of the importer that is chosen. */
	boolean asks(String option) {
		return fields.field(option).isPresent();
	}

	/** Puts the focus where an option is asked for. */
	void ask(String option) {
		fields.field(option).ifPresent(it -> {
			scroll.showControl(it);
			it.setFocus();
		});
	}

	Importer importer() {
		return analysis.importers().get(kind.getSelectionIndex());
	}

	/** Returns the part of the importer that asks what columns are; empty when it knows. */
	Optional<MappedImporter> mapped() {
		return kind.getSelectionIndex() < 0 ? Optional.empty() : importer().offers(MappedImporter.class);
	}

	ImportRequest request() {
		int charset = encoding.getSelectionIndex();
		int separator = delimiter.getSelectionIndex();
		return new UncheckedImport(path(), charset <= 0 ? Optional.empty() : Optional.of(Charset.forName(ENCODINGS.get(charset - 1))),
				separator <= 0 ? Optional.empty() : Optional.of(DELIMITERS.get(separator - 1).charAt(0)), fields.chosen()).to(importer());
	}
}
