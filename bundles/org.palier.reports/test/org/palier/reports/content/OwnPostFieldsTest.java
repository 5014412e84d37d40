// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.PostFilter;
import org.palier.fixtures.RandomStudy;
import org.palier.ground.Progress;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.history.LookBack;

/** A report says how many posts have each value of a field that the study declares of its posts, and each number brings as many. */
class OwnPostFieldsTest {

	@TempDir
	private Path folder;

	@Test
	void postsAreCountedByTheFieldsOfTheStudy() throws IOException {
		new RandomStudy(7, false).in(folder, (study, posts) -> {
			StudyView view = StudyView.of(study, posts, AddressForms.SHIPPED, LookBack.NOW);
			Table table = new OwnFieldsSection().sections(study, view, Locale.CANADA, it -> true, Progress.NONE).getFirst().tables().getLast();
			assertThat(table.id()).isEqualTo("own_fields_posts_campaign");
			assertThat(table.rows()).extracting(it -> ((Value.Item) it.getFirst()).id()).containsExactly("flu", "heat wave", "vote", "all");
			var lines = Attribution.of(study, posts).lines();
			for (var row : table.rows()) {
				Value.Count count = (Value.Count) row.get(1);
				PostFilter filter = ((Counted.Posts) count.what()).filter();
				assertThat(posts.select(filter, lines).size()).as(row.toString()).isEqualTo(count.number());
			}
			return null;
		});
	}
}
