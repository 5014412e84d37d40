// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.palier.core.StudyFolder;
import org.palier.core.export.Exporter;
import org.palier.core.imports.UnreadableFileException;
import org.palier.core.layout.PyramidView;
import org.palier.core.layout.TokenDecoration;
import org.palier.core.text.Bilingual;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.model.Scenario;
import org.palier.reports.ReportChoices;
import org.palier.reports.ReportFormat;
import org.palier.reports.ReportPictures;
import org.palier.reports.ReportTarget;
import org.palier.reports.ReportTemplate;
import org.palier.reports.ReportTemplates;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/** Asks for language, template, formats, sections and place, and has the report of the saved study written in the background. */
public final class ReportDialog extends TitleAreaDialog {

	private static final List<Locale> LANGUAGES = List.of(Locale.CANADA_FRENCH, Locale.CANADA);

	private final IWorkbenchWindow window;
	private final StudySession session;
	private final StudyFolder folder;
	private final Contributions contributions;
	private final List<ReportTemplate> templates = new ArrayList<>();
	private final Map<ReportFormat, Button> formats = new EnumMap<>(ReportFormat.class);
	private final Map<Exporter, Button> exporters = new LinkedHashMap<>();
	private final Map<String, Button> sections = new LinkedHashMap<>();
	/** By ids of decorations. */
	private final Map<String, Button> marks = new LinkedHashMap<>();
	private List<Contribution<String>> views = List.of();
	private Combo view;
	private Combo language;
	private Combo template;
	private Button redacted;
	private Text place;

	/** @param session the study; its unsaved changes are saved before the report is written */
	public ReportDialog(IWorkbenchWindow window, StudySession session) {
		super(window.getShell());
		this.window = window;
		this.session = session;
		this.folder = new StudyFolder(session.folder());
		this.contributions = window.getService(Contributions.class);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiMessages.reportTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(UiMessages.reportTitle + " · " + session.name());
		setMessage(session.isDirty() ? UiMessages.reportSaves : UiMessages.reportMessage);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 14).spacing(12, 12).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.report");
		language = choice(body, UiMessages.reportLanguage, UiMessages.reportFrench, UiMessages.reportEnglish);
		language.select("fr".equals(Locale.getDefault().getLanguage()) ? 0 : 1);
		findTemplates();
		template = choice(body, UiMessages.reportTemplate,
				templates.stream().map(it -> it.name().in(Locale.getDefault())).toArray(String[]::new));
		template.select(0);
		template.addListener(SWT.Selection, event -> checkSections());
		views = contributions.declaredViews().stream().filter(Contribution.Usable.class::isInstance).toList();
		view = choice(body, UiMessages.reportView, views.stream().map(Contribution::name).toArray(String[]::new));
		view.select(0);
		Composite marking = group(body, UiMessages.reportMarks);
		contributions.declaredDecorations().stream().filter(Contribution.Usable.class::isInstance)
				.forEach(it -> marks.put(it.plugin().id(), button(marking, it.name().replace("&", "&&"))));
		Composite kinds = group(body, UiMessages.reportFormats);
		check(kinds, ReportFormat.HTML, UiMessages.reportHtml);
		check(kinds, ReportFormat.PDF, UiMessages.reportPdf);
		check(kinds, ReportFormat.XLSX, UiMessages.reportXlsx);
		check(kinds, ReportFormat.DATA, UiMessages.reportData);
		check(kinds, ReportFormat.SVG, UiMessages.reportSvg);
		for (Exporter it : contributions.exporters().exporters()) {
			exporters.put(it, button(kinds, it.name().in(Locale.getDefault()).replace("&", "&&")));
		}
		Composite parts = group(body, UiMessages.reportSections);
		check(parts, "key-figures", UiMessages.reportKeyFigures);
		check(parts, "figures", UiMessages.reportFigures);
		check(parts, "census", UiMessages.reportCensus);
		if (!session.view().posts().isEmpty()) {
			check(parts, "posts", UiMessages.reportPosts);
		}
		if (!session.study().getInterviews().isEmpty() || !session.study().getSelections().isEmpty()) {
			check(parts, "interviews", UiMessages.reportInterviews);
		}
		for (Scenario it : session.study().getScenarios()) {
			check(parts, "scenario-" + it.getId(), NLS.bind(UiMessages.reportScenario, Bilingual.of(it.getName()).in(Locale.getDefault())));
		}
		check(parts, "imports", UiMessages.reportImports);
		checkSections();
		new Label(body, SWT.NONE);
		redacted = new Button(body, SWT.CHECK);
		redacted.setText(UiMessages.reportRedacted);
		redacted.setToolTipText(UiMessages.reportRedactedHint);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(redacted);
		new Label(body, SWT.NONE).setText(UiMessages.reportFolder);
		place = new Text(body, SWT.BORDER);
		place.setText(folder.reports().toString());
		place.addListener(SWT.Modify, event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(420, SWT.DEFAULT).applyTo(place);
		var browse = new Button(body, SWT.PUSH);
		browse.setText(UiMessages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		return body;
	}

	private static Combo choice(Composite body, String label, String... items) {
		new Label(body, SWT.NONE).setText(label);
		var combo = new Combo(body, SWT.READ_ONLY);
		combo.setItems(items);
		GridDataFactory.fillDefaults().span(2, 1).hint(260, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		return combo;
	}

	private static Composite group(Composite body, String label) {
		var name = new Label(body, SWT.NONE);
		name.setText(label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(name);
		var group = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(group);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(group);
		return group;
	}

	private void check(Composite group, ReportFormat format, String label) {
		Button button = button(group, label);
		button.setSelection(format == ReportFormat.HTML || format == ReportFormat.PDF);
		formats.put(format, button);
	}

	private void check(Composite group, String section, String label) {
		sections.put(section, button(group, label));
	}

	private Button button(Composite group, String label) {
		var button = new Button(group, SWT.CHECK);
		button.setText(label);
		button.addListener(SWT.Selection, event -> validate());
		return button;
	}

	/** A template that is broken is reported in the log and left out, like any contribution. */
	private void findTemplates() {
		Map<String, Path> folders = new LinkedHashMap<>();
		for (Contribution<Path> it : contributions.templates()) {
			if (it instanceof Contribution.Usable<Path> usable) {
				folders.put(it.plugin().id(), usable.part());
			}
		}
		var all = new ReportTemplates(folders);
		for (String id : all.ids()) {
			try {
				all.find(id).ifPresent(templates::add);
			} catch (IOException broken) {
				ILog.of(ReportDialog.class).warn(broken.getMessage(), broken);
			}
		}
	}

	/** Shows what the chosen template shows. */
	private void checkSections() {
		List<String> shown = templates.get(template.getSelectionIndex()).sections();
		sections.forEach((id, button) -> button.setSelection(shown.isEmpty() || shown.contains(id)));
		validate();
	}

	private void validate() {
		Button write = getButton(IDialogConstants.OK_ID);
		if (write != null) {
			write.setEnabled(!(formats().isEmpty() && exporters().isEmpty()) && !sections().isEmpty() && !place.getText().isBlank());
		}
	}

	private Set<ReportFormat> formats() {
		Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
		formats.forEach((format, button) -> {
			if (button.getSelection()) {
				chosen.add(format);
			}
		});
		return chosen;
	}

	private List<Exporter> exporters() {
		return exporters.entrySet().stream().filter(it -> it.getValue().getSelection()).map(Map.Entry::getKey).toList();
	}

	private List<String> sections() {
		return sections.entrySet().stream().filter(it -> it.getValue().getSelection()).map(Map.Entry::getKey).toList();
	}

	/** What was chosen, made only now; empty when one of it cannot be made, which the dialog then says. */
	private Optional<ReportPictures> pictures() {
		Contribution<PyramidView> laid = contributions.view(views.get(view.getSelectionIndex()).plugin().id()).orElseThrow();
		List<Contribution<TokenDecoration>> marking = marks.entrySet().stream().filter(it -> it.getValue().getSelection())
				.map(it -> contributions.decoration(it.getKey()).orElseThrow()).toList();
		for (Contribution<?> it : Stream.concat(Stream.of(laid), marking.stream()).toList()) {
			if (it instanceof Contribution.Broken<?> broken) {
				setErrorMessage(broken.reason().in(Locale.getDefault()));
				return Optional.empty();
			}
		}
		return Optional.of(new ReportPictures(Contributions.usable(List.of(laid)).getFirst(), Contributions.usable(marking)));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiMessages.reportWrite, true);
		createButton(parent, IDialogConstants.CANCEL_ID, UiMessages.cancel, false);
	}

	private void browse() {
		var dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setFilterPath(place.getText());
		dialog.setMessage(UiMessages.reportFolderHint);
		String chosen = dialog.open();
		if (chosen != null) {
			place.setText(chosen);
		}
	}

	/** A report without the posts that the study has would tell something else: why there is none yet, else empty. */
	private String postsMissing() {
		return switch (session.posts()) {
		case StudyPosts.Counting counting -> UiMessages.reportCounting;
		case StudyPosts.Unreadable unreadable -> new CorpusLabels(Locale.getDefault()).reason(unreadable.reason());
		case StudyPosts.Counted counted -> "";
		case StudyPosts.None none -> "";
		};
	}

	@Override
	protected void okPressed() {
		if (!postsMissing().isEmpty()) {
			setErrorMessage(postsMissing());
			return;
		}
		Optional<ReportPictures> pictures = pictures();
		if (pictures.isEmpty()) {
			return;
		}
		try {
			Locale locale = LANGUAGES.get(language.getSelectionIndex());
			// All of them is what the study has, and what it will have when the report is made again.
			List<String> chosen = sections().size() == sections.size() ? List.of() : sections();
			ReportTemplate page = templates.get(template.getSelectionIndex());
			var choices = new ReportChoices(formats(), locale, page,
					chosen.isEmpty() && !page.sections().isEmpty() ? sections() : chosen, redacted.getSelection(), exporters(),
							pictures.get());
			ReportTarget target = ReportTarget.of(Path.of(place.getText().strip()), locale, choices.redacted());
			if (session.isDirty()) {
				session.save(null);
			}
			var job = new ReportJob(window, session, contributions, choices, target);
			super.okPressed();
			job.schedule();
		} catch (InvalidPathException notAPath) {
			setErrorMessage(NLS.bind(UiMessages.reportFailed, place.getText()));
		} catch (UnreadableFileException unreadable) {
			setErrorMessage(unreadable.reason().in(Locale.getDefault()));
		} catch (IOException failure) {
			ILog.of(ReportDialog.class).error(place.getText(), failure);
			setErrorMessage(NLS.bind(UiMessages.reportFailed, place.getText()));
		}
	}
}
