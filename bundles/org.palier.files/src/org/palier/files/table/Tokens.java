// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

/** The values of a file, as often as one likes to read them: of JSON from the file, of YAML from memory. */
@FunctionalInterface
interface Tokens {

	/** From the begin. */
	JsonParser open() throws IOException;
}
