// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.preferences;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.palier.reports.choices.Edition;
import org.palier.ui.study.Preferences;

/** The preference page for the choices that the report dialog proposes. */
public final class ReportPage extends Page {

	private final Map<Edition, Button> editions = new EnumMap<>(Edition.class);
	private Button redacted;

	@Override
	void fill(Composite body) {
		sentence(body, PreferenceMessages.reportIntro);
		sentence(body, PreferenceMessages.reportEditions);
		for (Edition each : Edition.values()) {
			var button = new Button(body, SWT.CHECK);
			button.setText(each.title().in(Locale.getDefault()).replace("&", "&&"));
			button.addListener(SWT.Selection, event -> check());
			editions.put(each, button);
		}
		redacted = new Button(body, SWT.CHECK);
		redacted.setText(PreferenceMessages.reportRedacted);
		var kept = new Preferences();
		tick(kept.reportEditions());
		redacted.setSelection(kept.isReportRedacted());
	}

	private void tick(Set<Edition> chosen) {
		editions.forEach((edition, button) -> button.setSelection(chosen.contains(edition)));
		check();
	}

	private void check() {
		boolean none = editions.values().stream().noneMatch(Button::getSelection);
		setErrorMessage(none ? PreferenceMessages.reportNone : null);
		setValid(!none);
	}

	@Override
	protected void performDefaults() {
		tick(Preferences.USUAL_EDITIONS);
		redacted.setSelection(false);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		keep(Preferences.REPORT_EDITIONS, editions.entrySet().stream().filter(it -> it.getValue().getSelection()).map(it -> it.getKey().id())
				.collect(Collectors.joining(",")));
		keep(Preferences.REPORT_REDACTED, Boolean.toString(redacted.getSelection()));
		return super.performOk();
	}
}
