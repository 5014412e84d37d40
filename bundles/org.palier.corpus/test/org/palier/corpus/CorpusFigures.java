// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Measures a corpus of synthetic posts; no test, run by hand: {@code main} with the number of posts and a folder. */
final class CorpusFigures {

	private static final String[] USAGES = { "news_release", "advice", "alert", "event", "answer", "" };

	private CorpusFigures() {
	}

	/** @param args number of posts, folder */
	public static void main(String[] args) throws IOException {
		int posts = Integer.parseInt(args[0]);
		Path folder = Files.createDirectories(Path.of(args[1]));
		var random = new Random(7);
		try (Corpus corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "study", CorpusSettings.of("figures"))) {
			time("append and commit", () -> {
				try (RunWriter<Post> writer = corpus.appendPosts("p", Instant.now())) {
					for (int i = 0; i < posts; i++) {
						String text = "Ligne " + random.nextInt(9) + " : arrêt de service " + random.nextLong() + " à la station "
								+ random.nextInt(68) + ", reprise prévue vers " + random.nextInt(24) + " h. Merci de votre patience. #stm";
						writer.add(SamplePosts.post("twitter", String.valueOf(4_000_000_000L + i), "account" + random.nextInt(500), text,
								SamplePosts.NOON.plusSeconds(random.nextInt(200_000_000)), i % 5 == 0 ? String.valueOf(4_000_000_000L + random.nextInt(posts)) : "",
								i % 7 == 0 ? "account" + random.nextInt(700) : "", Map.of("likes", (long) random.nextInt(99), "shares", 3L)));
					}
					writer.commit();
				}
			});
			time("append codings", () -> {
				try (RunWriter<Coding> writer = corpus.appendCodings("c", Instant.now())) {
					for (int i = 1; i <= posts; i++) {
						writer.add(Coding.byMachine(i, Facet.USAGE, CodeSet.parse(USAGES[random.nextInt(USAGES.length)]), "rules", SamplePosts.NOON, "1", 0.5,
								"{\"rules\":[\"alert.fr.3\"],\"spans\":[[0,5]]}"));
					}
					writer.commit();
				}
			});
			var attribution = new ArrayList<AccountAgency>();
			for (int i = 0; i < 500; i++) {
				attribution.add(new AccountAgency("twitter", "@account" + i, i / 3));
			}
			CorpusView view = corpus.view(Set.of("p", "c"));
			time("count", view::posts);
			for (int i = 0; i < 2; i++) {
				time("cube", () -> System.out.print(view.counts(attribution).size() + " cells, "));
			}
			time("weeks", () -> view.weeks(attribution));
			time("replies", () -> view.replies(attribution));
			time("accounts", view::accounts);
			var selections = new ArrayList<PostSelection>();
			time("select all", () -> selections.add(view.select(PostFilter.ALL, List.of())));
			time("select newest", () -> selections.add(view.select(PostFilter.ALL.withOrder(PostFilter.Order.NEWEST), List.of())));
			time("select text", () -> selections.add(view.select(PostFilter.ALL.withText("arret de service 77"), List.of())));
			time("select usage and agency",
					() -> selections.add(view.select(PostFilter.ALL.withUsages(Set.of("alert")).withAgency(5), attribution)));
			for (PostSelection selection : selections) {
				for (int i = 0; i < 3; i++) {
					int from = random.nextInt(selection.size());
					time("page of 100 at " + from + " of " + selection.size(), () -> view.page(selection, from, 100));
				}
			}
			time("one post", () -> view.post(posts / 2));
			time("its codings", () -> view.codings(posts / 2));
			time("one code by hand", () -> corpus.code(Coding.byHand(posts / 2, Facet.USAGE, CodeSet.of("event"), "ana", Instant.now(), "1", 0)));
			time("read all", () -> {
				try (PostCursor cursor = view.read()) {
					while (cursor.hasNext()) {
						cursor.next();
					}
				}
			});
			time("parquet", () -> view.exportParquet(folder.resolve("out")));
		}
		System.out.println("file " + Files.size(folder.resolve("corpus.duckdb")) / 1_000_000 + " MB");
		System.out.println(Files.readAllLines(Path.of("/proc/self/status")).stream().filter(it -> it.startsWith("VmHWM")).toList());
	}

	/** Work that is measured. */
	private interface Work {
		void run() throws IOException;
	}

	private static void time(String what, Work work) throws IOException {
		long start = System.nanoTime();
		work.run();
		System.out.println(what + ": " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
	}
}
