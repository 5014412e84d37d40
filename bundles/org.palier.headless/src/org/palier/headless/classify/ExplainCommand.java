// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.classify;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.palier.classifiers.linear.NearestPosts;
import org.palier.classifiers.linear.study.CodedPosts;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Explanation;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.StoredPost;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.ReleaseChoice;
import org.palier.intake.privacy.StudyGate;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run explain STUDY}: why a program gave a post its codes, by what stands in the post itself, and which posts that persons
 * coded are most like it. Changes nothing.
 */
@Command(name = "explain")
public final class ExplainCommand extends StudyCommand {

	private static final int MOST = 50;
	private static final int LONGEST = 90;

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--platform", paramLabel = "ID", required = true)
	private String platform;

	@Option(names = "--post", paramLabel = "ID", required = true)
	private String item;

	@Option(names = "--nearest", paramLabel = "N", defaultValue = "3")
	private int nearest;

	@Mixin
	private ReleaseChoice release;

	private final Map<String, Classifier> programs = new TreeMap<>();

	public ExplainCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		if (nearest < 0 || nearest > MOST) {
			throw new RefusedException(ExitCode.USAGE, Console.text("explain.nearest", nearest, MOST));
		}
		console().contributions().of(PartKind.CLASSIFIERS).usable().forEach(it -> programs.putIfAbsent(it.id(), it));
		try (StudyOnDisk open = Console.toRead(StudyFolder.at(path), false)) {
			CorpusView posts = open.postsNeeded();
			StoredPost post = posts.items(platform, List.of(item)).stream().findFirst()
					.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("explain.no_post", platform, item)));
			List<Explanation> explained = Explanation.of(post, posts.codings(post.key()));
			if (explained.isEmpty()) {
				throw new RefusedException(ExitCode.USAGE, Console.text("explain.no_code", platform, item));
			}
			StudyGate gate = release.gate(open.study(), console().contributions().addressForms());
			NearestPosts coded = nearest == 0 ? new NearestPosts(List.of())
					: new CodedPosts(open.study(), Attribution.of(open.study(), posts, console().contributions().addressForms())).read(posts,
							new ConsoleProgress(console()));
			answer().put("platform", platform).put("release", gate.release().id());
			ArrayNode facets = answer().putArray("facets");
			for (Explanation each : explained) {
				explain(each, post.post(), gate, facets.addObject());
				near(coded.to(post.post(), String.valueOf(post.key()), each.coding().facet(), nearest), each.coding().facet(), gate,
						((ObjectNode) facets.get(facets.size() - 1)).putArray("nearest"));
			}
		}
		return ExitCode.OK;
	}

	private void explain(Explanation it, Post post, StudyGate gate, ObjectNode node) {
		node.put("facet", it.coding().facet().id()).put("code", it.coding().value().text()).put("coder", it.coding().coder())
				.put("version", it.coding().coderVersion())
				.put("confidence", it.coding().confidence());
		var typography = new Typography(console().locale());
		Double sure = it.coding().confidence();
		tell(Console
				.text(it.coding().value().isEmpty() ? "explain.abstained" : "explain.coded", it.coding().facet().id(),
						it.coding().value().text(), it.coding().coder(), sure == null ? "–" : typography.number(sure, 2))
				.in(console().locale()));
		ArrayNode reasons = node.putArray("reasons");
		for (Explanation.Reason reason : it.reasons()) {
			String quoted = reason.quoted().isEmpty() ? "" : gate.text(post.platform(), reason.quoted());
			Classifier program = programs.get(it.coding().coder());
			String words = program == null ? "" : program.explain(reason.rule()).in(console().locale());
			reasons.addObject().put("rule", reason.rule()).put("code", reason.code()).put("weight", reason.weight()).put("quoted", quoted)
					.put("says", words);
			tell("  " + typography.number(reason.weight(), 2) + "  "
					+ (quoted.isEmpty() ? Console.text("explain.not_in_text").in(console().locale()) : quoted(quoted))
					+ (words.isEmpty() ? "" : "  " + words) + (it.coding().value().text().equals(reason.code()) ? "" : "  → " + reason.code()));
		}
	}

	private String quoted(String text) {
		return Console.text("explain.quoted", text.replaceAll("\\s+", " ")).in(console().locale());
	}

	private void near(List<NearestPosts.Near> found, Facet facet, StudyGate gate, ArrayNode nodes) {
		if (nearest > 0) {
			tell("  " + Console.text(found.isEmpty() ? "explain.none_near" : "explain.near", found.size()).in(console().locale()));
		}
		var typography = new Typography(console().locale());
		for (NearestPosts.Near each : found) {
			Post post = gate.post(each.example().post(), "");
			String code = each.example().codes().getOrDefault(facet, "");
			nodes.addObject().put("platform", post.platform()).put("id", gate.named(each.example().post(), "").itemId()).put("code", code)
					.put("likeness", each.likeness()).put("text", post.text());
			tell("    " + typography.number(each.likeness(), 2) + "  " + code + "  " + quoted(shortened(post.text())));
		}
	}

	private static String shortened(String text) {
		return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
	}
}
