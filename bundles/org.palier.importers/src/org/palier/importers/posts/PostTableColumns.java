// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.files.table.TableFile;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.mapping.MappableField;
import org.palier.intake.mapping.MappedImporter;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingException;
import org.palier.intake.mapping.MappingProposal;
import org.palier.intake.mapping.SheetProposals;
import org.palier.model.FieldSubject;

/** The possible meanings of the columns of a table of posts, shown to a person before anything is read. */
final class PostTableColumns implements MappedImporter {

	static final String MAP = "map";
	static final String FILE = "mapping";
	static final String ONLY = "only";
	static final String SHEET = "sheet";
	static final String TITLE = "mapping-name";
	static final String PRESET = "preset";
	static final String PLATFORM = "platform";

	private static final List<PostField> USUAL = List.of(PostField.TEXT, PostField.TITLE, PostField.CREATED_AT, PostField.TIME,
			PostField.AUTHOR, PostField.ACCOUNT_HANDLE, PostField.ACCOUNT_URL, PostField.ACCOUNT_ID, PostField.PLATFORM, PostField.URL,
			PostField.ITEM_ID, PostField.LANGUAGE, PostField.THREAD_ID, PostField.REPLY_TO, PostField.REPLY_TO_HANDLE,
			PostField.RELAYED_FROM);
	private static final List<String> COUNTS = List.of("likes", "reactions", "shares", "comments", "quotes", "views", "impressions",
			"reach", "clicks",
			"engagements", "bookmarks", "followers");

	private final PostTableImporter importer;
	private final PostChoice choice;
	private final Wording words;

	PostTableColumns(PostTableImporter importer, PostChoice choice, Wording words) {
		this.importer = importer;
		this.choice = choice;
		this.words = words;
	}

	@Override
	public List<MappableField> fields(CensusDirectory directory) {
		var fields = new ArrayList<MappableField>();
		USUAL.forEach(it -> fields.add(new MappableField(it.key(), words.text("field." + it.key()), false, it == PostField.PLATFORM)));
		directory.ownFields().of(FieldSubject.POST)
				.forEach(it -> fields.add(new MappableField(PostField.OWN + it.id(), words.text("field.own", it.name()), false, false)));
		COUNTS.forEach(it -> fields.add(new MappableField(PostField.METRIC + it, words.text("field.metric." + it), false, false)));
		return fields;
	}

	@Override
	public MappingProposal propose(ImportRequest request, CensusDirectory directory) throws IOException {
		var proposals = new SheetProposals(importer.id(), directory.mappings(), sheet -> choice.of(sheet, directory));
		try (TableFile file = TableFile.openTolerantly(request)) {
			return proposals.of(file, request.options().all().getOrDefault(SHEET, ""));
		} catch (MappingException wrong) {
			throw new UnreadableFileException(request.file(), wrong.reason());
		}
	}

	@Override
	public ImportRequest of(String sheet, ImportRequest request) {
		return UncheckedImport.of(request).with(Map.of(SHEET, sheet)).to(importer);
	}

	@Override
	public ImportRequest by(Mapping mapping, String name, ImportRequest request) {
		return UncheckedImport.of(request)
				.with(Map.of(MAP, mapping.text(), ONLY, "true", FILE, "", PRESET, PostTableImporter.AUTO, PLATFORM, "", TITLE, name))
				.to(importer);
	}

	@Override
	public Optional<Bilingual> lacking(Mapping mapping) {
		if (!PostField.tellsPosts(mapping)) {
			return Optional.of(words.text("lacks_text"));
		}
		return PostField.PLATFORM.isIn(mapping) || PostField.URL.isIn(mapping) ? Optional.empty() : Optional.of(words.text("lacks_platform"));
	}

	@Override
	public Set<String> options() {
		return Set.of(MAP, FILE, ONLY, SHEET, TITLE, PRESET, PLATFORM);
	}

	@Override
	public Set<String> creates() {
		return Set.of();
	}

	@Override
	public Map<String, Bilingual> values(String field, CensusDirectory directory) {
		if (field.startsWith(PostField.OWN)) {
			return directory.ownFields().choices(field.substring(PostField.OWN.length()));
		}
		return field.equals(PostField.PLATFORM.key()) ? directory.platformsById()
				: field.equals(PostField.AUTHOR.key()) ? directory.agencies() : Map.of();
	}
}
