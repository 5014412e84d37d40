// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.reports.choices.Edition;
import org.palier.reports.data.CsvForm;

class PreferencesTest {

	private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(Preferences.NODE);
	private final Preferences preferences = new Preferences();

	@TempDir
	Path folder;

	@AfterEach
	void forget() {
		for (String key : Set.of(Preferences.CONTENT_LANGUAGE, Preferences.CSV_SEPARATOR, Preferences.CSV_DECIMAL, Preferences.CSV_MARK,
				Preferences.STUDIES, Preferences.REPORT_EDITIONS, Preferences.REPORT_REDACTED)) {
			kept.remove(key);
		}
	}

	@Test
	void atFirstAllIsAsTheWindowAndTheComputerHaveIt() {
		assertThat(preferences.contentLanguage()).isEqualTo(Locale.getDefault());
		assertThat(preferences.spreadsheet()).isEqualTo(CsvForm.usual(Locale.getDefault(Locale.Category.FORMAT)));
		assertThat(preferences.studies()).isEmpty();
		assertThat(preferences.reportEditions()).containsExactlyInAnyOrder(Edition.PAGES, Edition.ANNEX, Edition.DATA);
		assertThat(preferences.isReportRedacted()).isFalse();
	}

	@Test
	void whatIsSetHolds() {
		kept.put(Preferences.CONTENT_LANGUAGE, "fr");
		kept.put(Preferences.CSV_SEPARATOR, "tab");
		kept.put(Preferences.CSV_DECIMAL, ",");
		kept.put(Preferences.CSV_MARK, "false");
		kept.put(Preferences.STUDIES, folder.toString());
		kept.put(Preferences.REPORT_EDITIONS, "slides,unknown");
		assertThat(preferences.contentLanguage()).isEqualTo(Locale.CANADA_FRENCH);
		assertThat(preferences.spreadsheet()).isEqualTo(new CsvForm('\t', ',', false));
		assertThat(preferences.studies()).contains(folder);
		assertThat(preferences.reportEditions()).containsExactly(Edition.SLIDES);
	}

	@Test
	void whatCannotBeIsMadePossible() {
		kept.put(Preferences.CSV_SEPARATOR, ",");
		kept.put(Preferences.CSV_DECIMAL, ",");
		kept.put(Preferences.STUDIES, folder.resolve("gone").toString());
		assertThat(preferences.spreadsheet().separator()).isEqualTo(';');
		assertThat(preferences.studies()).isEmpty();
	}
}
