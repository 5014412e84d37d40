// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.DeskNames;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.DeskTerms;
import org.palier.coding.desk.FacetAnswer;
import org.palier.coding.desk.StudyDesk;
import org.palier.corpus.CodeSet;
import org.palier.numbers.view.StudyView;
import org.palier.ground.text.Bilingual;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Facet;
import org.palier.corpus.PersonCoder;
import org.palier.corpus.Post;
import org.palier.corpus.PostFilter;
import org.palier.corpus.RunWriter;
import org.palier.model.PalierFactory;

/**
 * How long the next post of a coder takes on a corpus of any size, and how long it takes until a code is durable:
 * {@code java -cp 'PRODUCT/plugins/*' releng/bench/NextPost.java POSTS FOLDER}. The corpus is made when the folder has none; every fourth
 * post answers another, and a program has coded all of them. The window reads a page of 24 posts ahead and shows the next
 * post from memory: so a page that takes longer than the coder takes for 12 posts is the only one that would be waited for.
 */
class NextPost {

	private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
	private static final int PAGE = 24;
	private static final int ROUNDS = 60;

	public static void main(String[] arguments) throws IOException {
		int posts = Integer.parseInt(arguments[0]);
		Path folder = Files.createDirectories(Path.of(arguments[1]));
		Path file = folder.resolve("corpus.duckdb");
		boolean there = Files.exists(file);
		try (Corpus corpus = DuckDbCorpus.open(file, "bench", CorpusSettings.of("bench"))) {
			if (!there) {
				write(corpus, posts);
			}
			CorpusView view = corpus.view(Set.of("posts", "codes"));
			var codebook = new DeskCodebook("bench", List.of(new DeskFacet(Facet.USAGE, Bilingual.EMPTY, Bilingual.EMPTY, false, false,
					List.of(new DeskCode("alert", Bilingual.same("alert"), Bilingual.EMPTY, Bilingual.EMPTY, "", List.of())), Set.of())));
			long start = System.nanoTime();
			var desk = new StudyDesk(corpus, view, DeskTerms.blind(new PersonCoder("anne", "Anne")), codebook,
					new DeskNames(StudyView.of(PalierFactory.eINSTANCE.createStudy()), List.of()), view.select(PostFilter.ALL, List.of()), place -> null,
					Set.of(), Clock.systemUTC());
			System.out.printf("desk of %,d posts opened in %,d ms%n", desk.size(), (System.nanoTime() - start) / 1_000_000);
			var random = new Random(7);
			measure("a page of 24 anywhere", () -> desk.posts(random.nextInt(desk.size() - PAGE), PAGE));
			measure("one post anywhere", () -> desk.posts(random.nextInt(desk.size()), 1));
			int[] place = { desk.size() / 2 };
			measure("next open post", () -> desk.nextOpen(place[0]++));
			List<DeskPost> page = desk.posts(place[0], ROUNDS);
			int[] next = { 0 };
			measure("a code until it is durable",
					() -> desk.give(page.get(next[0]++), CoderSheet.EMPTY.with(Facet.USAGE, new FacetAnswer(List.of("alert"), ""))));
			measure("a page of 24 while codes are written", () -> both(desk, page, random));
		}
	}

	private static void both(CodingDesk desk, List<DeskPost> page, Random random) throws IOException {
		var writer = new Thread(() -> {
			try {
				desk.give(page.getFirst(), CoderSheet.EMPTY);
				desk.give(page.getFirst(), CoderSheet.EMPTY.with(Facet.USAGE, new FacetAnswer(List.of("alert"), "")));
			} catch (IOException failure) {
				failure.printStackTrace();
			}
		});
		writer.start();
		desk.posts(random.nextInt(desk.size() - PAGE), PAGE);
	}

	private interface Work {
		void run() throws IOException;
	}

	private static void measure(String what, Work work) throws IOException {
		long[] taken = new long[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			work.run();
			taken[i] = System.nanoTime() - start;
		}
		Arrays.sort(taken);
		System.out.printf("%-38s median %6.1f ms, 95th %6.1f ms, longest %6.1f ms%n", what, taken[ROUNDS / 2] / 1e6,
				taken[ROUNDS * 95 / 100] / 1e6, taken[ROUNDS - 1] / 1e6);
	}

	private static void write(Corpus corpus, int posts) throws IOException {
		try (RunWriter<Post> writer = corpus.appendPosts("posts", AT)) {
			for (int i = 0; i < posts; i++) {
				writer.add(Post.builder("twitter", "t" + i).accountHandle("account" + i % 500)
						.text("Invented post " + i + ": the ecocentre is closed on Monday, and opens on Tuesday.")
						.language("en").replyTo(i % 4 == 3 ? "t" + i / 2 : "").createdAt(AT.plusSeconds(i), "").source("posts.csv", i + 2).build());
			}
			writer.commit();
		}
		try (RunWriter<Coding> writer = corpus.appendCodings("codes", AT)) {
			for (long i = 1; i <= posts; i++) {
				writer.add(Coding.byMachine(i, Facet.USAGE, CodeSet.of("alert"), "rules", AT, "bench", 0.5, ""));
			}
			writer.commit();
		}
	}
}
