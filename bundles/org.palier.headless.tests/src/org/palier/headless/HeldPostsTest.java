// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.headless.console.ExitCode;
import org.palier.study.runs.StudyFolder;

/** Numbers of the census beside somebody who holds the posts, as an open window does. */
class HeldPostsTest extends TypedCommands {

	private StudyFolder place;

	@BeforeEach
	void aStudy() throws Exception {
		place = StudyFolder.at(Path.of(study));
		assertThat(run("new", study)).isZero();
		assertThat(run("import", study, write("wide.csv", WIDE).toString())).isZero();
	}

	@Test
	void whatReadsNoPostDoesNotWaitForThem() throws Exception {
		try (Corpus held = place.openCorpus(place.file().load(), CorpusSettings.of("a window"))) {
			assertThat(run("indicators", study, "--id", "penetration", "--json")).as(err.toString()).isZero();
			assertThat(json().path("indicators").get(0).path("rows")).isNotEmpty();
			assertThat(json().at("/indicators/0/rows/0/counts/agencies/of").asText()).isEqualTo("agencies");
			assertThat(json().has("posts")).as("left out by nobody").isFalse();

			assertThat(run("indicators", study, "--id", "post_usage_mix")).isEqualTo(ExitCode.IN_USE.number());
			assertThat(run("indicators", study)).isEqualTo(ExitCode.IN_USE.number());
		}
		assertThat(run("indicators", study)).isZero();
	}
}
