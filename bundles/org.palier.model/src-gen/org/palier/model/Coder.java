/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person or a program that codes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Coder#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.Coder#getKind <em>Kind</em>}</li>
 *   <li>{@link org.palier.model.Coder#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.palier.model.Coder#getSince <em>Since</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getCoder()
 * @model
 * @generated
 */
public interface Coder extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.palier.model.PalierPackage#getCoder_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.palier.model.Coder#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.CoderKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person or program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.palier.model.CoderKind
	 * @see #setKind(CoderKind)
	 * @see org.palier.model.PalierPackage#getCoder_Kind()
	 * @model
	 * @generated
	 */
	CoderKind getKind();

	/**
	 * Sets the value of the '{@link org.palier.model.Coder#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.palier.model.CoderKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CoderKind value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Languages in which the person codes, ISO 639 codes, e.g. fr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getCoder_Languages()
	 * @model
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day from which the person codes; null when nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.palier.model.PalierPackage#getCoder_Since()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.palier.model.Coder#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

} // Coder
