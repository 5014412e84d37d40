/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Data Nature</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where the data of a study come from.
 * <!-- end-model-doc -->
 * @see org.palier.model.PalierPackage#getDataNature()
 * @model
 * @generated
 */
public enum DataNature implements Enumerator {
	/**
	 * The '<em><b>Observed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen or collected: they tell of real bodies.
	 * <!-- end-model-doc -->
	 * @see #OBSERVED_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVED(0, "observed", "observed"),

	/**
	 * The '<em><b>Reconstructed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Made so that published figures come back: nothing but these figures tells of real bodies.
	 * <!-- end-model-doc -->
	 * @see #RECONSTRUCTED_VALUE
	 * @generated
	 * @ordered
	 */
	RECONSTRUCTED(1, "reconstructed", "reconstructed"),

	/**
	 * The '<em><b>Invented</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Made up, to show or to try: they tell of no body.
	 * <!-- end-model-doc -->
	 * @see #INVENTED_VALUE
	 * @generated
	 * @ordered
	 */
	INVENTED(2, "invented", "invented");

	/**
	 * The '<em><b>Observed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen or collected: they tell of real bodies.
	 * <!-- end-model-doc -->
	 * @see #OBSERVED
	 * @model name="observed"
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVED_VALUE = 0;

	/**
	 * The '<em><b>Reconstructed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Made so that published figures come back: nothing but these figures tells of real bodies.
	 * <!-- end-model-doc -->
	 * @see #RECONSTRUCTED
	 * @model name="reconstructed"
	 * @generated
	 * @ordered
	 */
	public static final int RECONSTRUCTED_VALUE = 1;

	/**
	 * The '<em><b>Invented</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Made up, to show or to try: they tell of no body.
	 * <!-- end-model-doc -->
	 * @see #INVENTED
	 * @model name="invented"
	 * @generated
	 * @ordered
	 */
	public static final int INVENTED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Data Nature</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DataNature[] VALUES_ARRAY =
		new DataNature[] {
			OBSERVED,
			RECONSTRUCTED,
			INVENTED,
		};

	/**
	 * A public read-only list of all the '<em><b>Data Nature</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DataNature> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Data Nature</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DataNature get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DataNature result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Data Nature</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DataNature getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DataNature result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Data Nature</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DataNature get(int value) {
		switch (value) {
			case OBSERVED_VALUE: return OBSERVED;
			case RECONSTRUCTED_VALUE: return RECONSTRUCTED;
			case INVENTED_VALUE: return INVENTED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DataNature(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //DataNature
