// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.PostSamples;
import org.palier.numbers.PostViews;
import org.palier.numbers.queries.PostQuery.Relays;
import org.palier.numbers.view.StudyView;

/** The ten posts of {@link PostSamples}: one body relays another once, in post 7; what citizens relay is not among bodies. */
class RelaysTest {

	@TempDir
	private Path folder;

	@Test
	void onlyWhatBodiesRelayOfEachOtherCounts() throws Exception {
		assertThat(PostSamples.<String>in(PostSamples.study(), folder, (study, posts) -> {
			StudyView view = PostViews.of(study, posts);
			return view.ask(new Relays()).stream()
					.map(it -> view.agencies().get(it.from()).id() + " " + view.agencies().get(it.to()).id() + " " + it.posts()).toList()
					.toString();
		})).isEqualTo("[spvm stm 1]");
	}
}
