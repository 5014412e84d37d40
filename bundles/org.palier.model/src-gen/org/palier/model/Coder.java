/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


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

} // Coder
