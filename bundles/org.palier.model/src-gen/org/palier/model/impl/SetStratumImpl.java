/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.palier.model.PalierPackage;
import org.palier.model.SetStratum;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Set Stratum</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.SetStratumImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.palier.model.impl.SetStratumImpl#getPosts <em>Posts</em>}</li>
 *   <li>{@link org.palier.model.impl.SetStratumImpl#getDrawn <em>Drawn</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SetStratumImpl extends MinimalEObjectImpl.Container implements SetStratum {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosts() <em>Posts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosts()
	 * @generated
	 * @ordered
	 */
	protected static final int POSTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPosts() <em>Posts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosts()
	 * @generated
	 * @ordered
	 */
	protected int posts = POSTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrawn() <em>Drawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawn()
	 * @generated
	 * @ordered
	 */
	protected static final int DRAWN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDrawn() <em>Drawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawn()
	 * @generated
	 * @ordered
	 */
	protected int drawn = DRAWN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SetStratumImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.SET_STRATUM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.SET_STRATUM__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPosts() {
		return posts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosts(int newPosts) {
		int oldPosts = posts;
		posts = newPosts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.SET_STRATUM__POSTS, oldPosts, posts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDrawn() {
		return drawn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrawn(int newDrawn) {
		int oldDrawn = drawn;
		drawn = newDrawn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.SET_STRATUM__DRAWN, oldDrawn, drawn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.SET_STRATUM__KEY:
				return getKey();
			case PalierPackage.SET_STRATUM__POSTS:
				return getPosts();
			case PalierPackage.SET_STRATUM__DRAWN:
				return getDrawn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.SET_STRATUM__KEY:
				setKey((String)newValue);
				return;
			case PalierPackage.SET_STRATUM__POSTS:
				setPosts((Integer)newValue);
				return;
			case PalierPackage.SET_STRATUM__DRAWN:
				setDrawn((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.SET_STRATUM__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case PalierPackage.SET_STRATUM__POSTS:
				setPosts(POSTS_EDEFAULT);
				return;
			case PalierPackage.SET_STRATUM__DRAWN:
				setDrawn(DRAWN_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.SET_STRATUM__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case PalierPackage.SET_STRATUM__POSTS:
				return posts != POSTS_EDEFAULT;
			case PalierPackage.SET_STRATUM__DRAWN:
				return drawn != DRAWN_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (key: ");
		result.append(key);
		result.append(", posts: ");
		result.append(posts);
		result.append(", drawn: ");
		result.append(drawn);
		result.append(')');
		return result.toString();
	}

} //SetStratumImpl
