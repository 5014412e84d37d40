// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.preferences;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.palier.reports.choices.ReportFormat;
import org.palier.ui.study.Preferences;
import org.palier.ui.wizards.FormatNames;

/** What the report dialog proposes. */
public final class ReportPage extends Page {

	private final Map<ReportFormat, Button> formats = new EnumMap<>(ReportFormat.class);
	private Button redacted;

	@Override
	void fill(Composite body) {
		sentence(body, PreferenceMessages.reportIntro);
		sentence(body, PreferenceMessages.reportFormats);
		for (ReportFormat each : ReportFormat.values()) {
			var button = new Button(body, SWT.CHECK);
			button.setText(FormatNames.of(each).replace("&", "&&"));
			button.addListener(SWT.Selection, event -> check());
			formats.put(each, button);
		}
		redacted = new Button(body, SWT.CHECK);
		redacted.setText(PreferenceMessages.reportRedacted);
		var kept = new Preferences();
		tick(kept.reportFormats());
		redacted.setSelection(kept.isReportRedacted());
	}

	private void tick(Set<ReportFormat> chosen) {
		formats.forEach((format, button) -> button.setSelection(chosen.contains(format)));
		check();
	}

	private void check() {
		boolean none = formats.values().stream().noneMatch(Button::getSelection);
		setErrorMessage(none ? PreferenceMessages.reportNone : null);
		setValid(!none);
	}

	@Override
	protected void performDefaults() {
		tick(Preferences.USUAL_FORMATS);
		redacted.setSelection(false);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		keep(Preferences.REPORT_FORMATS, formats.entrySet().stream().filter(it -> it.getValue().getSelection()).map(it -> it.getKey().id())
				.collect(Collectors.joining(",")));
		keep(Preferences.REPORT_REDACTED, Boolean.toString(redacted.getSelection()));
		return super.performOk();
	}
}
