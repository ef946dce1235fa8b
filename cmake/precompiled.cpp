// SPDX-License-Identifier: GPL-3.0-or-later
// What a library of precompiled headers is made of besides them.
