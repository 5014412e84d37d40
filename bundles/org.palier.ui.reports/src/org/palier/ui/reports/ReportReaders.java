// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.palier.reports.choices.Edition;
import org.palier.study.export.Exporter;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;
import org.palier.ui.study.Preferences;
import org.palier.ui.study.StudySession;

/** For whom a report is: its editions, its language, of which part of the study it is, and whether it names persons. */
final class ReportReaders {

	private static final List<Locale> LANGUAGES = List.of(Locale.CANADA_FRENCH, Locale.CANADA);

	private final StudySession session;
	/** {@link Edition} or {@link Exporter}. */
	private final CheckList<Object> editions;
	private final Combo language;
	private final Button redacted;
	/** Null where the whole study is looked at. */
	private final Button part;

	/**
	 * Fills rows of three columns.
	 *
	 * @param exporters of plug-ins, which stand below the editions
	 * @param changed   told after each choice of an edition
	 * @param infer     shows what a reader could infer of who took part in interviews
	 */
	ReportReaders(Composite body, StudySession session, List<Exporter> exporters, Runnable changed, Runnable infer) {
		this.session = session;
		var preferences = new Preferences();
		editions = new CheckList<>(body, ReportMessages.reportEditions, Edition.values().length, changed);
		Set<Edition> usual = preferences.reportEditions();
		for (Edition each : Edition.values()) {
			editions.add(each, each.title().in(Locale.getDefault()), usual.contains(each));
		}
		exporters.forEach(it -> editions.add(it, it.name().in(Locale.getDefault()), false));
		new Label(body, SWT.NONE).setText(ReportMessages.reportLanguage);
		language = new Combo(body, SWT.READ_ONLY);
		language.setItems(ReportMessages.reportFrench, ReportMessages.reportEnglish);
		language.select("fr".equals(preferences.contentLanguage().getLanguage()) ? 0 : 1);
		GridDataFactory.fillDefaults().span(2, 1).hint(260, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(language);
		part = part(body);
		new Label(body, SWT.NONE);
		redacted = new Button(body, SWT.CHECK);
		redacted.setText(ReportMessages.reportRedacted);
		redacted.setSelection(preferences.isReportRedacted());
		redacted.setToolTipText(ReportMessages.reportRedactedHint);
		GridDataFactory.fillDefaults().applyTo(redacted);
		var link = new Link(body, SWT.NONE);
		link.setText(ReportMessages.reportInfer);
		link.setVisible(!session.study().getInterviews().isEmpty());
		link.addListener(SWT.Selection, event -> infer.run());
	}

	/** Where a part of the study is looked at, whether the report is of it alone. */
	private Button part(Composite body) {
		Where looked = session.lookedAt().where();
		if (looked.isEmpty()) {
			return null;
		}
		new Label(body, SWT.NONE).setText(ReportMessages.reportPart);
		var alone = new Button(body, SWT.CHECK | SWT.WRAP);
		String name = looked.view().isEmpty() ? looked.wording().in(Locale.getDefault())
				: NLS.bind(ReportMessages.reportSavedView, looked.view());
		alone.setText(name.replace("&", "&&"));
		alone.setToolTipText(ReportMessages.reportPartHint);
		alone.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).hint(420, SWT.DEFAULT).applyTo(alone);
		return alone;
	}

	/** Tells of another language once it is chosen. */
	void onLanguage(Runnable changed) {
		language.addListener(SWT.Selection, event -> changed.run());
	}

	/** Language of the report. */
	Locale locale() {
		return LANGUAGES.get(language.getSelectionIndex());
	}

	/** Whether persons are hidden. */
	boolean isRedacted() {
		return redacted.getSelection();
	}

	/** Whether there is anything to write. */
	boolean hasEditions() {
		return !editions.ticked().isEmpty();
	}

	/** Editions that were ticked. */
	Set<Edition> editions() {
		return Set.copyOf(ticked(Edition.class));
	}

	/** Exporters of plug-ins that were ticked, in order. */
	List<Exporter> exporters() {
		return ticked(Exporter.class);
	}

	/** Of what the report is: the part that is looked at, or the study. */
	LookBack looked() {
		return part != null && part.getSelection() ? LookBack.NOW.only(session.lookedAt().where()) : LookBack.NOW;
	}

	private <T> List<T> ticked(Class<T> kind) {
		return editions.ticked().stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
