/** As `npm start` serves it: React makes pages much slower otherwise. Imported first, because React looks once. */
process.env['NODE_ENV'] = 'production'
