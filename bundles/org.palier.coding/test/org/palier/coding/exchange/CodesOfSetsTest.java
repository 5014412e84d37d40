// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that say for which set a post was coded: by its name, by its id, by a word that is neither, and for two sets in turn. */
class CodesOfSetsTest {

	private static final String HEAD = "platform,item_id,usage,coder,set\n";

	@TempDir
	Path folder;

	private ExchangedStudy study;

	@BeforeEach
	void draws() throws IOException {
		study = new ExchangedStudy(folder.resolve("study"), 4);
		study.set("2026-11-27-sample-1", "Pilote");
		study.set("2026-11-27-sample-2", "Second");
	}

	private CodingsImport.Outcome take(String rows) throws IOException {
		return study.take(ExchangedStudy.table(folder.resolve("codes.csv"), HEAD + rows, Optional.empty()));
	}

	@Test
	void aSetIsNamedByItsNameOrByItsId() throws IOException {
		take("twitter,1,alert,anne,Pilote\ntwitter,2,alert,anne,2026-11-27-sample-1\ntwitter,3,alert,anne, pilote \ntwitter,4,alert,anne,\n");
		assertThat(study.codings()).extracting(it -> it.details().set()).containsExactly("2026-11-27-sample-1", "2026-11-27-sample-1",
				"2026-11-27-sample-1", "");
	}

	@Test
	void whoNamesAnotherIsToldWhichThereAre() throws IOException {
		CodingsImport.Outcome came = take("twitter,1,alert,anne,Pilot\ntwitter,2,alert,anne,Second\n");
		assertThat(study.rejected).containsExactly("2 set:unknown_set");
		assertThat(came.counts()).containsEntry("rejected", 1L).containsEntry("codings", 1L);
		assertThat(CodingsImport.WORDS.text("fault.unknown_set", "Pilot", "Pilote, Second").in(Locale.CANADA)).contains("Pilot”",
				"Pilote, Second");
	}

	/** Post 1 and 2 were drawn into both sets: what Anne says of them for the second is her word for that set, though she said so before. */
	@Test
	void theSecondSetGetsTheSameWordsOfTheSameCoder() throws IOException {
		take("twitter,1,alert,anne,Pilote\ntwitter,2,event,anne,Pilote\ntwitter,3,event,anne,Pilote\n");
		CodingsImport.Outcome second = take("twitter,1,alert,anne,Second\ntwitter,2,event,anne,Second\ntwitter,4,advice,anne,Second\n");
		assertThat(second.counts()).containsEntry("codings", 3L).containsEntry("known", 0L);
		CodingsImport.Outcome again = take("twitter,1,alert,anne,Second\ntwitter,2,event,anne,Pilote\ntwitter,3,event,anne,\n");
		assertThat(again.counts()).as("for the same set, and where none is named").containsEntry("codings", 0L).containsEntry("known", 3L);
	}
}
