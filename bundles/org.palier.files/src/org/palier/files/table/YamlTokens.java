// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.palier.files.UnreadableFileException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A file of YAML in memory: lists, maps and plain values and nothing else. Tags that would make objects of a program are
 * refused, and so are aliases beyond a few, which can make gigabytes of a few lines.
 */
record YamlTokens(ObjectMapper mapper, JsonNode tree) implements Tokens {

	private static final int LARGEST = 64 << 20;
	private static final int ALIASES = 8;

	/** Reads a file. @throws UnreadableFileException when it is too large, or no YAML of this kind */
	static YamlTokens read(Path file) throws IOException {
		String name = String.valueOf(file.getFileName());
		if (Files.size(file) > LARGEST) {
			throw new UnreadableFileException(file, TableFile.WORDS.text("large_yaml", name, LARGEST >> 20));
		}
		LoadSettings settings = LoadSettings.builder().setMaxAliasesForCollections(ALIASES).setAllowRecursiveKeys(false)
				.setAllowDuplicateKeys(true)
				.setCodePointLimit(LARGEST).build();
		var mapper = new ObjectMapper();
		try (InputStream in = Files.newInputStream(file)) {
			return new YamlTokens(mapper, mapper.valueToTree(new Load(settings).loadFromInputStream(in)));
		} catch (MarkedYamlEngineException wrong) {
			throw new UnreadableFileException(file, TableFile.WORDS.text("broken_yaml", name,
					wrong.getProblemMark().map(it -> Integer.toString(it.getLine() + 1)).orElse("?")));
		} catch (YamlEngineException | StackOverflowError wrong) {
			throw new UnreadableFileException(file, TableFile.WORDS.text("unsafe_yaml", name));
		}
	}

	@Override
	public JsonParser open() throws IOException {
		return mapper.treeAsTokens(tree);
	}
}
