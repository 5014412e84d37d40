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
import org.palier.files.table.Sheet;
import org.palier.files.table.TableFile;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.AskedImport;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.mapping.MappableField;
import org.palier.intake.mapping.MappedImporter;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingException;
import org.palier.intake.mapping.MappingProposal;
import org.palier.intake.mapping.MappingProposal.Origin;
import org.palier.intake.mapping.SavedMappings;
import org.palier.intake.mapping.ShippedMapping;
import org.palier.model.FieldSubject;

/** What the columns of a table of posts may be, for a person who looks before anything is read. */
final class PostTableColumns implements MappedImporter {

	static final String MAP = "map";
	static final String FILE = "mapping";
	static final String ONLY = "only";
	static final String SHEET = "sheet";
	static final String TITLE = "mapping-name";
	static final String PRESET = "preset";
	static final String PLATFORM = "platform";

	private static final int ROWS_SHOWN = 60;
	private static final int SHEETS_TRIED = 20;
	private static final List<PostField> USUAL = List.of(PostField.TEXT, PostField.TITLE, PostField.CREATED_AT, PostField.TIME, PostField.AUTHOR,
			PostField.ACCOUNT_HANDLE, PostField.ACCOUNT_URL, PostField.ACCOUNT_ID, PostField.PLATFORM, PostField.URL, PostField.ITEM_ID, PostField.LANGUAGE,
			PostField.THREAD_ID, PostField.REPLY_TO, PostField.REPLY_TO_HANDLE, PostField.RELAYED_FROM);
	private static final List<String> COUNTS = List.of("likes", "reactions", "shares", "comments", "quotes", "views", "impressions", "reach", "clicks",
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
		try (TableFile file = TableFile.openTolerantly(request)) {
			String wanted = request.options().all().getOrDefault(SHEET, "");
			List<String> sheets = file.sheets().stream().map(Sheet::name).toList();
			Optional<SavedMappings.Kept> kept = SavedMappings.of(file, wanted, importer.id(), directory.mappings());
			if (kept.isPresent()) {
				Sheet sheet = kept.get().sheet();
				return new MappingProposal(sheets, sheet.name(), sheet.columns(), sheet.first(ROWS_SHOWN), kept.get().mapping(), Origin.KEPT, kept.get().name(),
						List.of());
			}
			Sheet sheet = file.sheet(wanted);
			PostChoice.Chosen chosen = choice.of(sheet, directory);
			for (Sheet other : wanted.isEmpty() && !chosen.sure() ? file.sheets().subList(0, Math.min(SHEETS_TRIED, sheets.size())) : List.<Sheet>of()) {
				PostChoice.Chosen better = choice.of(other, directory);
				if (better.sure() && other != sheet) {
					return proposal(sheets, other, better);
				}
			}
			return proposal(sheets, sheet, chosen);
		} catch (MappingException wrong) {
			throw new UnreadableFileException(request.file(), wrong.reason());
		}
	}

	private static MappingProposal proposal(List<String> sheets, Sheet sheet, PostChoice.Chosen chosen) throws IOException {
		return new MappingProposal(sheets, sheet.name(), sheet.columns(), sheet.first(ROWS_SHOWN), chosen.mapping(),
				chosen.shipped().isPresent() ? Origin.SHIPPED : Origin.SUGGESTED, chosen.shipped().map(ShippedMapping::title).orElse(Bilingual.EMPTY),
				chosen.suggestions());
	}

	@Override
	public ImportRequest of(String sheet, ImportRequest request) {
		return AskedImport.of(request).with(Map.of(SHEET, sheet)).to(importer);
	}

	@Override
	public ImportRequest by(Mapping mapping, String name, ImportRequest request) {
		return AskedImport.of(request).with(Map.of(MAP, mapping.text(), ONLY, "true", FILE, "", PRESET, PostTableImporter.AUTO, PLATFORM, "", TITLE, name))
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
		return field.equals(PostField.PLATFORM.key()) ? directory.platformsById()
				: field.startsWith(PostField.OWN) ? directory.ownFields().choices(field.substring(PostField.OWN.length())) : Map.of();
	}
}
