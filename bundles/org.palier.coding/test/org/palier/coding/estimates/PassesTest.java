// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.coding.sets.SampledStudy;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.ground.Progress;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.history.LookBack;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.RunEnding;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

/** How often posts are read for numbers: what nobody asked for is not counted, and posts are gone through once. */
class PassesTest {

	/** Posts of the study, those of others too. */
	private static final int POSTS = SampledStudy.FRAME + 9;

	@TempDir
	private Path folder;
	private CodedStudy study;
	private final AtomicInteger looks = new AtomicInteger();

	@BeforeEach
	void make() throws IOException {
		study = new CodedStudy(SampledStudy.in(folder.resolve("study")));
	}

	@Test
	void penetrationAsksNoPost() throws IOException {
		study.drawnAndCoded();
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			StudyView view = StudyEstimates.view(new WithoutPosts(open), AddressForms.SHIPPED, LookBack.NOW, new Penetration().reads(),
					Progress.NONE);
			assertThat(new Penetration().compute(view).rows()).isEqualTo(new Penetration().compute(study.view()).rows());
		}
	}

	/** Nobody coded a post of six sets: whether one had would have been asked of all posts, once a set and facet. */
	@Test
	void noPostIsReadForSetsThatNobodyCoded() throws IOException {
		for (int i = 1; i <= 6; i++) {
			study.drawn("s" + i, SetPurpose.REAL, CodedStudy.TEN_EACH);
		}
		assertThat(view().estimates().facets()).isEmpty();
		assertThat(looks).hasValue(0);
	}

	/** Two sets correct four facets: eight frames, and a look at each of the parts that are told. */
	@Test
	void allFramesAreReadAtOnce() throws IOException {
		study.drawnAndCoded();
		study.code(study.drawn("s2", SetPurpose.REAL, CodedStudy.TEN_EACH), post -> post.stratum().equals("-") ? 2 : 0);
		assertThat(view().estimates().facets()).hasSizeGreaterThan(1);
		assertThat(looks.get()).isBetween(POSTS, 3 * POSTS);
	}

	/** An indicator that names too little would count nothing, or tell no corrected share. */
	@Test
	void indicatorsNameAllThatTheyRead() throws Exception {
		study.drawnAndCoded();
		List<String> types = Pattern.compile("<indicator id=\"[^\"]+\" name=\"[^\"]+\" class=\"([^\"]+)\"")
				.matcher(Files.readString(Path.of("../org.palier.numbers/plugin.xml"))).results().map((MatchResult it) -> it.group(1)).toList();
		assertThat(types).hasSizeGreaterThan(30);
		Map<Set<Part>, StudyView> views = new HashMap<>();
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			StudyView all = StudyEstimates.view(open, AddressForms.SHIPPED, LookBack.NOW, Progress.NONE);
			for (String type : types) {
				Indicator indicator = (Indicator) Class.forName(type).getConstructor().newInstance();
				if (!views.containsKey(indicator.reads())) {
					views.put(indicator.reads(), StudyEstimates.view(open, AddressForms.SHIPPED, LookBack.NOW, indicator.reads(), Progress.NONE));
				}
				assertThat(indicator.compute(views.get(indicator.reads()))).as(type).isEqualTo(indicator.compute(all));
			}
		}
	}

	/** What was counted while the file was as it is is told: who counts a second time goes over neither posts nor codes. */
	@Test
	void whoCountsAgainCountsNoPost() throws IOException {
		for (int i = 1; i <= 3; i++) {
			study.drawn("s" + i, SetPurpose.REAL, CodedStudy.TEN_EACH);
		}
		assertThat(statements()).filteredOn(PassesTest::counts).hasSizeGreaterThan(5);
		assertThat(statements()).noneMatch(PassesTest::counts);
	}

	private static boolean counts(String statement) {
		return Pattern.compile("count\\((\\*|DISTINCT)|GROUP BY").matcher(statement).find()
				&& Pattern.compile("FROM (posts|codings)\\b").matcher(statement).find();
	}

	private List<String> statements() throws IOException {
		List<String> statements = Collections.synchronizedList(new ArrayList<>());
		Study file = study.folder().file().load();
		CorpusSettings settings = CorpusSettings.of("test").keepingFrom(0).overheardBy(statements::add);
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", true); Corpus corpus = study.folder().readCorpus(file, settings)) {
			StudyEstimates.view(new Overheard(open, corpus), AddressForms.SHIPPED, LookBack.NOW, Progress.NONE);
		}
		return statements;
	}

	private StudyView view() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			return StudyEstimates.view(open, AddressForms.SHIPPED, LookBack.NOW, new Progress() {
				@Override
				public void report(long done, long total) {
					// nobody watches
				}

				@Override
				public boolean isCancelled() {
					looks.incrementAndGet();
					return false;
				}
			});
		}
	}

	/** A study whose posts are those of a corpus that somebody overhears. */
	private record Overheard(OpenStudy open, Corpus corpus) implements OpenStudy {

		@Override
		public StudyFolder folder() {
			return open.folder();
		}

		@Override
		public Study study() {
			return open.study();
		}

		@Override
		public FileDigest digest() throws IOException {
			return open.digest();
		}

		@Override
		public RunEnding ending() {
			return open.ending();
		}

		@Override
		public void close() throws IOException {
			open.close();
		}
	}

	/** A study whose posts nobody may ask for. */
	private record WithoutPosts(OpenStudy open) implements OpenStudy {

		@Override
		public StudyFolder folder() {
			return open.folder();
		}

		@Override
		public Study study() {
			return open.study();
		}

		@Override
		public FileDigest digest() throws IOException {
			return open.digest();
		}

		@Override
		public Corpus corpus() {
			throw new AssertionError("the corpus was asked");
		}

		@Override
		public Optional<CorpusView> posts(Set<String> runs) {
			throw new AssertionError("posts were asked");
		}

		@Override
		public RunEnding ending() {
			return open.ending();
		}

		@Override
		public void close() throws IOException {
			open.close();
		}
	}
}
