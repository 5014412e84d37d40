// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.prefs.BackingStoreException;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.files.UnreadableFileException;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.template.ReportTemplates;

/**
 * The template of a report: one that is installed, or a folder of the analyst's own. What a report was written with last
 * is chosen again; a folder that cannot be used is named with the reason, and what was chosen before stays.
 */
final class TemplateChoice {

	/** Of a workspace. */
	private static final String MEMORY = "report.template";

	private final IEclipsePreferences memory = InstanceScope.INSTANCE.getNode("org.palier.ui");
	private final ReportTemplates installed;
	private final List<ReportTemplate> templates = new ArrayList<>();
	private final Runnable changed;
	private final Consumer<String> fault;
	private final Combo combo;

	/**
	 * Fills a row of three columns; what was chosen last is chosen.
	 *
	 * @param changed told after another template is chosen
	 * @param fault   told why a folder cannot be used, null when one can
	 */
	TemplateChoice(Composite body, Contributions contributions, Runnable changed, Consumer<String> fault) {
		this.changed = changed;
		this.fault = fault;
		this.installed = installed(contributions);
		new Label(body, SWT.NONE).setText(ReportMessages.reportTemplate);
		combo = new Combo(body, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(260, SWT.DEFAULT).applyTo(combo);
		var browse = new Button(body, SWT.PUSH);
		browse.setText(ReportMessages.reportTemplateFolder);
		browse.setToolTipText(ReportMessages.reportTemplateFolderHint);
		browse.addListener(SWT.Selection, event -> browse());
		templates.forEach(it -> combo.add(it.name().in(Locale.getDefault())));
		combo.select(0);
		combo.addListener(SWT.Selection, event -> {
			fault.accept(null);
			changed.run();
		});
	}

	/** A template that is broken is reported in the log and left out, like any contribution. */
	private ReportTemplates installed(Contributions contributions) {
		Map<String, Path> folders = new LinkedHashMap<>();
		for (Contribution<Path> it : contributions.of(PartKind.TEMPLATES).read()) {
			if (it instanceof Contribution.Usable<Path> usable) {
				folders.put(it.plugin().id(), usable.part());
			}
		}
		var all = new ReportTemplates(folders);
		for (String id : all.ids()) {
			try {
				all.find(id).ifPresent(templates::add);
			} catch (IOException broken) {
				ILog.of(TemplateChoice.class).warn(broken.getMessage(), broken);
			}
		}
		return all;
	}

	/** Chooses what was used last, once the rest of the dialog is there to be told. */
	void recall() {
		String last = memory.get(MEMORY, "");
		for (int i = 0; i < templates.size(); i++) {
			if (templates.get(i).id().equals(last)) {
				combo.select(i);
				changed.run();
				return;
			}
		}
		if (!last.isEmpty()) {
			use(last);
		}
	}

	private void browse() {
		var dialog = new DirectoryDialog(combo.getShell(), SWT.OPEN);
		dialog.setMessage(ReportMessages.reportTemplateFolderHint);
		if (!isInstalled(shown())) {
			dialog.setFilterPath(shown().id());
		}
		String folder = dialog.open();
		if (folder != null) {
			use(folder);
		}
	}

	/** Chooses the template of a folder, or tells why it cannot be used. */
	void use(String folder) {
		try {
			ReportTemplate own = read(folder);
			templates.removeIf(it -> !isInstalled(it));
			templates.add(own);
			combo.setItems(templates.stream().map(this::label).toArray(String[]::new));
			combo.setToolTipText(own.id());
			combo.select(templates.size() - 1);
			fault.accept(null);
			changed.run();
		} catch (IOException unusable) {
			fault.accept(reason(folder, unusable));
		}
	}

	private String label(ReportTemplate template) {
		String name = template.name().in(Locale.getDefault());
		return isInstalled(template) ? name : NLS.bind(ReportMessages.reportTemplateOwn, name, Path.of(template.id()).getFileName());
	}

	private boolean isInstalled(ReportTemplate template) {
		return installed.ids().contains(template.id());
	}

	private ReportTemplate read(String folder) throws IOException {
		if (!Files.isDirectory(Path.of(folder))) {
			throw new IOException(ReportMessages.reportTemplateGone);
		}
		Optional<ReportTemplate> found = installed.find(folder);
		return found.orElseThrow(() -> new IOException(ReportMessages.reportTemplateGone));
	}

	private static String reason(String folder, IOException unusable) {
		String why = unusable instanceof UnreadableFileException wrong
				? wrong.file().getFileName() + " – " + wrong.reason().in(Locale.getDefault())
				: unusable.getLocalizedMessage();
		return NLS.bind(ReportMessages.reportTemplateUnusable, folder, why);
	}

	/** As it was when it was chosen. */
	ReportTemplate shown() {
		return templates.get(combo.getSelectionIndex());
	}

	/** As it is now, and from now on what is chosen first; empty when it cannot be used any more, which is told. */
	Optional<ReportTemplate> chosen() {
		ReportTemplate template = shown();
		try {
			ReportTemplate now = isInstalled(template) ? template : read(template.id());
			memory.put(MEMORY, now.id());
			memory.flush();
			return Optional.of(now);
		} catch (BackingStoreException unsaved) {
			ILog.of(TemplateChoice.class).warn(MEMORY, unsaved);
			return Optional.of(template);
		} catch (IOException unusable) {
			fault.accept(reason(template.id(), unusable));
			return Optional.empty();
		}
	}
}
