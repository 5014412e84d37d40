// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.trained;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.study.runs.StudyFolder;

/**
 * The models that were learned from posts of a study. An estimate compares what a program says with what people say of the
 * same posts, and asks here whether the program had learned from them. Where it had, the words of models that had not seen
 * the post replace those of the program. Where there is no such word, the post cannot be used. Immutable.
 *
 * @param models oldest first
 */
public record TrainedModels(List<TrainedModel> models) {

	/**
	 * The replacements for the words of programs on posts from which they learned.
	 *
	 * @param words   by key of the post: the code of a model that had not seen it
	 * @param usages  by key of the post whose level or model follows its usage, if the program gave none: the usage by a model that had not
	 *                seen it
	 * @param without posts that the program learned from, without such a code, each with the run that learned the model
	 * @param unread  by key of a post that it did not learn from: the codes of the models of folds that had seen nothing of its body
	 * @param unreadUsages likewise for posts whose level or model follows their usage
	 */
	public record StandIns(Map<Long, String> words, Map<Long, String> usages, Map<Long, String> without, Map<Long, List<String>> unread,
			Map<Long, List<String>> unreadUsages) {

		/** Where no program learned from the study. */
		static final StandIns NONE = new StandIns(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

		/** Copies its collections. */
		public StandIns {
			words = Map.copyOf(words);
			usages = Map.copyOf(usages);
			without = Map.copyOf(without);
			unread = Map.copyOf(unread);
			unreadUsages = Map.copyOf(unreadUsages);
		}
	}

	/** Copies its list. */
	public TrainedModels {
		models = List.copyOf(models);
	}

	/** Those of a study; none where no model was learned from it. @throws IOException when a file of them cannot be read */
	public static TrainedModels of(StudyFolder study) throws IOException {
		List<TrainedModel> models = new ArrayList<>();
		Path folder = TrainedModel.folder(study);
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
				for (Path file : files) {
					String run = TrainedModel.runOf(file);
					if (!run.isEmpty()) {
						models.add(TrainedModel.read(run, file));
					}
				}
			}
		}
		models.sort(Comparator.comparing(TrainedModel::run));
		return new TrainedModels(models);
	}

	/** Warnings for the models some of whose posts are gone. @throws CorpusException when posts cannot be read */
	public List<Bilingual> lacking(CorpusView view) throws CorpusException {
		List<Bilingual> said = new ArrayList<>();
		for (TrainedModel model : models) {
			model.lacking(view).ifPresent(said::add);
		}
		return said;
	}

	/** Keys of the posts that any of them was learned from. */
	public Set<Long> posts() {
		return models.stream().flatMap(it -> it.posts().stream()).collect(Collectors.toUnmodifiableSet());
	}

	/** The model from which a program's word comes; empty for one that was not learned from this study. */
	public Optional<TrainedModel> of(Coding coding) {
		return coding.kind() == CoderKind.MACHINE ? models.stream().filter(it -> it.coded(coding.coderVersion())).findFirst() : Optional.empty();
	}

	/**
	 * The replacements for the last words of programs on some posts.
	 *
	 * @param view  with the runs that count
	 * @param facet of which the words of programs are used
	 * @return nothing for posts that were coded by no program that learned from the study
	 * @throws IOException when the corpus or what models said cannot be read
	 */
	public StandIns standIns(CorpusView view, Facet facet, Collection<Long> posts) throws IOException {
		if (models.isEmpty() || posts.isEmpty()) {
			return StandIns.NONE;
		}
		Map<Long, String> words = new HashMap<>();
		Map<Long, String> usages = new HashMap<>();
		Map<Long, String> without = new HashMap<>();
		Map<Long, List<String>> unread = new HashMap<>();
		Map<Long, List<String>> unreadUsages = new HashMap<>();
		Map<TrainedModel, Map<Facet, Map<Long, List<HeldOutWord>>>> others = new HashMap<>();
		Map<Long, List<Coding>> codings = view.codings(posts).stream().filter(it -> it.kind() == CoderKind.MACHINE)
				.collect(Collectors.groupingBy(Coding::post));
		for (Map.Entry<Long, List<Coding>> each : codings.entrySet()) {
			Long post = each.getKey();
			Optional<Coding> own = last(each.getValue(), facet);
			Optional<Coding> word = own.isPresent() ? own : last(each.getValue(), Facet.USAGE);
			TrainedModel model = word.flatMap(this::of).orElse(null);
			if (model == null) {
				continue;
			}
			Facet asked = own.isPresent() ? facet : Facet.USAGE;
			if (model.learnedFrom(post)) {
				HeldOutWord held = model.words().getOrDefault(asked, Map.of()).get(post);
				if (held == null) {
					without.put(post, model.run());
				} else {
					(own.isPresent() ? words : usages).put(post, held.of(word.get().coder()));
				}
			} else if (model.others().isPresent()) {
				Map<Facet, Map<Long, List<HeldOutWord>>> here = others.computeIfAbsent(model, it -> new HashMap<>());
				if (!here.containsKey(asked)) {
					here.put(asked, model.others().get().of(asked));
				}
				List<HeldOutWord> held = here.get(asked).getOrDefault(post, List.of());
				if (!held.isEmpty()) {
					(own.isPresent() ? unread : unreadUsages).put(post, held.stream().map(it -> it.of(word.get().coder())).toList());
				}
			}
		}
		return new StandIns(words, usages, without, unread, unreadUsages);
	}

	/** Whether it is known what models of folds said of posts that nobody had coded. */
	public boolean speakOfAll() {
		return models.stream().anyMatch(it -> it.others().isPresent());
	}

	private static Optional<Coding> last(List<Coding> codings, Facet facet) {
		return codings.stream().filter(it -> it.facet().equals(facet)).reduce((one, later) -> later);
	}
}
