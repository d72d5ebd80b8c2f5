// Made by `make bundle` from sources 705d0cdb75ebdfbb; not to be edited.
var roiviz=(()=>{var UA=Object.defineProperty;var Ht=Object.getOwnPropertyDescriptor;var Yt=Object.getOwnPropertyNames;var qt=Object.prototype.hasOwnProperty;var Tt=(e,A)=>{for(var n in A)UA(e,n,{get:A[n],enumerable:!0})},Vt=(e,A,n,t)=>{if(A&&typeof A=="object"||typeof A=="function")for(let r of Yt(A))!qt.call(e,r)&&r!==n&&UA(e,r,{get:()=>A[r],enumerable:!(t=Ht(A,r))||t.enumerable});return e};var zt=e=>Vt(UA({},"__esModule",{value:!0}),e);var Or={};Tt(Or,{playLesson:()=>Lr});function JA(e){let A=e.map(KA),n=new Uint8ClampedArray(256*3);if(A.length<2)return n;for(let t=0;t<256;t+=1){let r=t/255*(A.length-1),i=Math.min(Math.floor(r),A.length-2);for(let s=0;s<3;s+=1)n[3*t+s]=A[i][s]+(A[i+1][s]-A[i][s])*(r-i)}return n}function KA(e){if(e.startsWith("#")){let r=e.length<7?[...e.slice(1,4)].map(s=>s+s).join(""):e.slice(1,7),i=Number.parseInt(r,16);return[i>>16,i>>8&255,i&255]}let[A,n,t]=e.match(/[\d.]+/g)??["255","255","255"];return[Number(A),Number(n),Number(t)]}function LA([e,A,n]){return .2126*GA(e)+.7152*GA(A)+.0722*GA(n)}var GA=e=>e/255<=.04045?e/255/12.92:((e/255+.055)/1.055)**2.4;function Xt(e,[A,n]){let t=Pt(A,n)?n===0?0:.5:(e-A)/(n-A);return Math.max(0,Math.min(255,Math.round(t*255)))||0}var Pt=(e,A)=>A-e<=2e-6*Math.max(Math.abs(e),Math.abs(A));function lA(e,A,n){let t=3*Xt(A,n);return[e[t],e[t+1],e[t+2]]}var cA=([e,A,n])=>`rgb(${e} ${A} ${n})`,CA=(e,A)=>LA(e)>.19?A.casing:A.mark;var Wt=.4,jt=["surface","sunken","line","line-strong","text","muted","accent","focus","good","bad","warn","stage","stage-mark","mark","casing","box","highlight","clamped","discarded","footprint","label","label-text","casing-soft","casing-strong","halo","bin-line","grid","wash"],Zt=["tiny","small","note"];function $t(e,A=()=>""){let n=A(e);if(n)return LA(KA(n))<Wt?"dark":"light";let{theme:t}=document.documentElement.dataset;return t==="light"||t==="dark"?t:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function _t(e){let A=getComputedStyle(e),n=i=>A.getPropertyValue(`--rv-${i}`).trim(),t=i=>n(i).split(",").map(s=>s.trim()).filter(Boolean);return{...Object.fromEntries(jt.map(i=>[i,n(i)])),font:A.fontFamily,mono:n("mono")||"monospace",sizes:Object.fromEntries(Zt.map(i=>[i,n(`size-${i}`)])),categorical:t("categorical"),ramps:{sequential:JA(t("sequential")),diverging:JA(t("diverging"))}}}var dA=class{constructor(A,n){this.root=A,this.groundOf=n,this.colours=null}follow(){let A=$t(this.root,this.groundOf);return this.root.dataset.theme===A&&this.colours?!1:(this.root.dataset.theme=A,this.colours=_t(this.root),!0)}};var Ae=["scene","focus","feed","boxes","fresh","answers"],pA=class{constructor(A,n,t,r){this.root=A,this.scope=n,this.registry=t,this.theme=new dA(A,r),this.reading=null,this.part=null,this.cards=new Map,this.pending=new Set,this.observers=[],this.frame=0,this.offs=Ae.map(i=>n.on(i,()=>this.changed(i)))}update({columns:A,show:n,reading:t,page:r}){this.part=r,this.root.style.setProperty("--rv-columns",String(A??"")),this.root.toggleAttribute("data-columns",!!A),t===this.reading&&n.join()===[...this.cards.keys()].join()||this.show(n,t),this.all()}show(A,n){let t=A.filter(i=>!Object.hasOwn(this.registry,i));if(t.length)throw new Error(`show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${t.join(", ")}`);this.clear(),this.reading=n;let r={scope:this.scope,reading:n,colours:()=>this.theme.colours,part:()=>this.part};for(let i of A){let s=this.registry[i](r);s.element.dataset.card=i,this.cards.set(i,s),s.watch&&this.watch(i,s.watch)}this.root.replaceChildren(...[...this.cards.values()].map(i=>i.element)),this.showLate()}watch(A,n){let t=new ResizeObserver(()=>{this.pending.add(A),this.schedule()});t.observe(n),this.observers.push(t)}clear(){for(let A of this.observers)A.disconnect();for(let A of this.cards.values())A.destroy?.();this.observers=[],this.cards.clear(),this.pending.clear()}all(){for(let A of this.cards.keys())this.pending.add(A);this.schedule()}changed(A){A==="fresh"&&this.showLate();for(let[n,t]of this.cards)(!t.topics||t.topics.includes(A))&&this.pending.add(n);this.schedule()}showLate(){let{fresh:A,live:n}=this.scope,t=n.complete&&!A.elsewhere;this.root.toggleAttribute("data-late",A.late);for(let{element:r,ofKernels:i}of this.cards.values())r.toggleAttribute("data-here",!!i&&t)}schedule(){!this.frame&&this.pending.size&&(this.frame=requestAnimationFrame(()=>this.flush()))}flush(){this.frame=0;let A=[...this.pending].map(r=>this.cards.get(r)).filter(r=>r!=null);this.pending.clear();let[n,t]=[!0,!1].map(r=>A.filter(i=>ne(i)===r));for(let r of[...t,...n])this.refresh(r)}refresh(A){let n=!!A.ofBoxes&&!this.scope.given(this.reading).length;A.element.toggleAttribute("data-none",n),n||A.update()}setTheme(){this.theme.follow()&&this.all()}destroy(){cancelAnimationFrame(this.frame);for(let A of this.offs)A();this.clear()}},ne=({watch:e})=>e?.firstElementChild?.localName==="canvas";var OA="WebAssembly";var X=(e,A,n)=>JSON.stringify([e,A,n]);function fA(e,A){let n=HA(e),t=null,r=s=>{if(t??=te(e.bin,n),!(s>=0&&s<n))return[];let o=t[s];return Array.from({length:t[s+1]-o},(a,g)=>o+g)},i=()=>{let s=Math.floor(e.bins[0]/2)*e.bins[1]+Math.floor(e.bins[1]/2);return r(s).length||!e.bin?.length?s:e.bin[0]};return Object.freeze({...e,place:A,samples_shown:e.positions?.shape[0]??0,samplesOf:r,defaultBin:i})}function te(e,A){let n=new Int32Array(A+1);for(let t of e??[])n[t+1]+=1;for(let t=0;t<A;t+=1)n[t+1]+=n[t];return n}var HA=({bins:e})=>e[0]*e[1];var N=e=>e.status!=="refused",Z=({device:e})=>e===OA;var ee=["cx","cy","w","h","angle"],$=(e,A)=>ee.every(n=>e[n]===A[n]);var YA=80,re=250,QA=class{constructor(A){this.scope=A,this.late=!1,this.busy=!1,this.asking=!1,this.wasOld=!1,this.places="",this.movedAt=-1/0,this.newsAt=-1/0,this.timer=void 0,this.told="",A.on("boxes",()=>this.moved()),A.on("scene",()=>this.answered())}reset(){this.asking=!1,this.late=!1}isOld({box:A,frame:n}){let{editor:t}=this.scope;if(!t)return!1;let r=t.boxes.find(i=>i.id===A);return!r||!$(r,n)}holds(A){return!this.isOld(A)&&(Z(A)?!this.isLate(A):this.rests)}isLate(A){return this.late&&(!Z(A)||this.elsewhere)}get elsewhere(){return this.busy&&!this.asking}get allHold(){return!this.anyOld&&this.rests}get rests(){return!this.late&&performance.now()-this.movedAt>=YA}get blink(){return this.scope.live.complete&&!this.elsewhere?re:YA}get anyOld(){let{editor:A,served:n}=this.scope;return!A||!n.length?!1:this.busy||this.asking||n.some(t=>this.isOld(t))||A.boxes.some(t=>!n.some(r=>r.box===t.id))}moved(){let A=JSON.stringify(this.scope.editor?.boxes??[]);A!==this.places&&(this.wasOld||(this.newsAt=performance.now()),this.places=A,this.movedAt=performance.now(),this.look())}ask(){this.wasOld||(this.newsAt=performance.now()),this.asking=!0,this.look()}answered(){this.newsAt=performance.now(),this.look()}setBusy(A){A!==this.busy&&(this.busy=A,A&&!this.wasOld&&(this.newsAt=performance.now()),this.look())}look(){clearTimeout(this.timer);let A=performance.now(),n=this.anyOld;this.late=n&&(this.late||A-this.newsAt>=this.blink),this.wasOld=n;let t=JSON.stringify([this.late,this.allHold,this.elsewhere,this.scope.answers.map(s=>this.holds(s))]),r=[this.movedAt+YA,this.newsAt+this.blink],i=Math.min(...r.filter(s=>s>A));Number.isFinite(i)&&(this.timer=setTimeout(()=>this.look(),i-A+1)),t!==this.told&&(this.told=t,this.scope.changed("fresh"))}};var O=e=>(/^-0*\.?0*$/.test(e)?e.slice(1):e).replaceAll("-","−");var ie=(e,A)=>e==null||!Number.isFinite(e)?"–":O(A(e));var gA=(e,A)=>`${e.toLocaleString("en")} ${A}${e===1?"":"s"}`,Cn=e=>ie(e,se);function se(e){let A=e.toPrecision(9),[n,t]=A.split("e"),r=n.includes(".")?n.replace(/\.?0+$/,""):n;return t?`${r}e${t}`:r}function dn(e){if(!Number.isFinite(e))return Number.isNaN(e)?"nan":e<0?"-inf":"inf";let A=e<0||Object.is(e,-0)?"-":"",[n,t]=oe(Math.abs(e)).split("e"),r=Number(t);if(r>=-4&&r<6)return`${A}${+`${n}e${t}`}`;let i=String(Math.abs(r)).padStart(2,"0");return`${A}${Number(n)}e${r<0?"-":"+"}${i}`}function oe(e){let[A,n]=e.toExponential(100).split("e");return/^\d\.\d{4}[02468]50*$/.test(A)?`${A.slice(0,7)}e${n}`:e.toExponential(5)}var ae=1e-6,ge=[{name:"positions",words:["x","y"]},{name:"state",words:["state"]},{name:"taps",words:["first cell","second cell","third cell","fourth cell"]},{name:"weights",words:["first weight","second weight","third weight","fourth weight"]}];function pn(e,A,n){return e.error||A.error?Ie(e,A):_("samples a bin",e.grid,A.grid)??_("number of samples",[e.samples_total],[A.samples_total])??_("cells of the bins' rows",e.bin_rows,A.bin_rows)??_("cells of the bins' columns",e.bin_columns,A.bin_columns)??_("bins of the samples",e.bin,A.bin)??he(e,A)??le(e,A,n*ae)}function Ie(e,A){let[n,t]=[e,A].map(({error:r})=>r??"a result");return n===t?null:{what:"refusal",bin:null,rank:0,here:n,there:t}}function _(e,A,n){let t=fn(A??[],n??[]);return t<0?null:{what:e,bin:null,rank:0,here:AA(A?.[t]),there:AA(n?.[t])}}function he(e,A){for(let{name:n,words:t}of ge){let[r,i]=[e[n]??[],A[n]??[]],s=fn(r,i);if(s<0)continue;let o=Math.floor(s/t.length),a=e.bin?.[o]??null,g=o-(e.bin?.indexOf(a??-1)??0);return{what:`${t[s%t.length]} of sample ${g+1}`,bin:a,rank:g,here:AA(r[s]),there:AA(i[s])}}return null}function le({output:e},{output:A},n){if(!e||!A||e.length!==A.length)return _("number of outputs",e,A);let t=e.findIndex((r,i)=>!ce(r,A[i],n));return t<0?null:{what:"output",bin:t,rank:0,here:AA(e[t]),there:AA(A[t])}}var ce=(e,A,n)=>Object.is(e,A)||Math.abs(e-A)<=n;function fn(e,A){let n=Math.max(e.length,A.length);for(let t=0;t<n;t+=1)if(!Object.is(e[t],A[t]))return t;return-1}function AA(e){return e===void 0?"none":Object.is(e,-0)?"−0":Number.isFinite(e)?Cn(e):O(String(e))}var[Ce,qA,uA]=[17,18,19],Qn={1:"A box holds a number that is not finite.",2:"A box names a feature map that is not there.",3:"A box reaches farther than 2^30 cells.",4:"A box has a negative size.",5:"A rotated box has more than 65,536 samples per bin and axis.",16:"A size is out of the kernels' range.",[Ce]:"The box has more samples than the browser lists.",[qA]:"The browser has no more memory for it.",[uA]:"The kernel in the browser gave up."},H=class extends Error{constructor(A){super(Qn[A]??Qn[uA]),this.name="Refused",this.status=A}},nA=class extends Error{constructor(A,n){super(A,{cause:n}),this.name="Unavailable"}};var TA=(e,A)=>(e+.5)*A;var Bn=4096,un=65536,mn=1e-5,de={1:"This box lies too far out: float32 cannot hold its numbers.",3:"This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",5:"With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a number of samples, or more bins."},{fround:En}=Math,wn={positions:new Float32Array,taps:new Int32Array,weights:new Float32Array,state:new Uint8Array,bin:new Int32Array};function xn(e){let A=e.kernel.rotated?e.box:{...e.box,angle:0},n=pe(e.kernel,A);try{return fe({...e,box:A},n)}catch(t){if(!(t instanceof H))throw t;let r=de[t.status];return r?{...Dn,...yn(A,n),read_frame:A,status:"refused",error:r}:null}}function pe({rotated:e},{cx:A,cy:n,w:t,h:r,angle:i}){return e?Float32Array.of(0,0+A,0+n,0+t,0+r,i):Float32Array.of(0,0+A-.5*t,0+n-.5*r,0+A+.5*t,0+n+.5*r)}var Dn=Object.freeze({device:OA,error:null,bins:[1,1],grid:[1,1],samples_total:0,range:null,max_abs_diff:null,worst_bin:null,checked_bins:null,tolerance:mn,way:null,unlisted:!1,positions:null,taps:null,weights:null,state:null,bin:null,output:null,applied:null,cells:null,cell_weights:null,bin_rows:null,bin_columns:null,divisor:null,tap_values:null}),yn=(e,A)=>({box:e.id,frame:e,tuple:`rois: [${[...A].map(dn).join(", ")}]`});function fe({kernels:e,kernel:A,map:n,box:t,wanted:r},i){let{bins:s,reduction:o}=A,{values:a,height:g,width:I}=n,h=A.operator,l={rois:i,bins:s,rules:A,height:g,width:I},c={values:a,channels:1,height:g,width:I},{output:d}=e.forward(h,{...l,features:c,reduction:o}),[p]=e.axes(h,l),v=ve(p,s),f=v.reduce((MA,Ot)=>MA+Ot,0),m=vA(s,r),w=me(v,f,m),b=w?.length===0?wn:we(e,h,l,w),E=ye(b,a),B=(o==="max"?Se:ke)(b,E,be(v.length,w)),R=mn*Math.max(1,VA(a));return{...Dn,...yn(t,i),...(A.rotated?ue:p.x.cells?Ee:Qe)({axes:p,box:t,rois:i,kernel:A},n.stride),...Me(d,B.bins,w,R),bins:s,samples_total:f,range:Ge(d),tolerance:R,unlisted:w?.length===0,...De(b.bin.length>Bn?xe(b,m):b),...Re(b,B.winners,g*I),output:J(d,s),applied:J(Float32Array.from(B.bins),s)}}function Qe({axes:{x:e,y:A,center:n},box:t,rois:r,kernel:i},s){return{grid:[A.samples,e.samples],read_frame:kn(t,n,{w:e.size,h:A.size,angle:0},s),way:{kind:"upright",stride:s,offset:i.offset,cosine:1,sine:0,x:EA(r[1],e,0),y:EA(r[2],A,0)},...bn}}function ue({axes:{x:e,y:A,center:n,cosine:t,sine:r},box:i,rois:s,kernel:o},a){let g=o.clockwise?-i.angle:i.angle;return{grid:[A.samples,e.samples],read_frame:kn(i,n,{w:e.size,h:A.size,angle:g},a),way:{kind:"rotated",stride:a,offset:o.offset,cosine:t,sine:r,x:EA(s[1],e,n[0]),y:EA(s[2],A,n[1])},...bn}}function Ee({axes:{x:e,y:A},box:n,rois:t},r){let i=(s,{start:o,size:a})=>({pixel:s,start:o,cells:a,bin_size:0,center:0,widened:!1});return{grid:[0,0],read_frame:{id:n.id,cx:(e.start+e.size/2)*r,cy:(A.start+A.size/2)*r,w:e.size*r,h:A.size*r,angle:0},way:{kind:"pooled",stride:r,offset:0,cosine:1,sine:0,x:i(t[1],e),y:i(t[2],A)},bin_rows:A.cells,bin_columns:e.cells}}var bn=Object.freeze({bin_rows:null,bin_columns:null}),EA=(e,{start:A,binSize:n,widened:t},r)=>({pixel:e,start:A,bin_size:n,center:r,widened:t,cells:0}),kn=({id:e},[A,n],{w:t,h:r,angle:i},s)=>({id:e,cx:TA(A,s),cy:TA(n,s),w:t*s,h:r*s,angle:i});function ve({x:e,y:A},[n,t]){if(!e.cells||!A.cells)return Array(n*t).fill(A.samples*e.samples);let[r,i]=[A.cells,e.cells].map(Be);return r.flatMap(s=>i.map(o=>s*o))}var Be=e=>Array.from({length:e.length/2},(A,n)=>Math.max(e[2*n+1]-e[2*n],0));function vA([e,A],n){return n!=null&&n<e*A?n:Math.floor(e/2)*A+Math.floor(A/2)}function me(e,A,n){return A<=un?null:e[n]>un?[]:[n]}function we(e,A,n,t){let r=e.plan(A,t?{...n,chosen:t}:n),{positions:i,taps:s,weights:o,state:a,bin:g}=r;return A==="roi_pool"&&o.forEach((I,h)=>{I>0||(s[h]=-1)}),{positions:i,taps:s,weights:o,state:a,bin:g}}function xe({positions:e,taps:A,weights:n,state:t,bin:r},i){let s=r.indexOf(i);if(s<0)return wn;let o=Math.min(r.lastIndexOf(i)+1,s+Bn);return{positions:e.slice(2*s,2*o),taps:A.slice(4*s,4*o),weights:n.slice(4*s,4*o),state:t.slice(s,o),bin:r.slice(s,o)}}function De({positions:e,taps:A,weights:n,state:t,bin:r}){let i=r.length;return{positions:J(e,[i,2]),taps:J(A,[i,4]),weights:J(n,[i,4]),state:J(t,[i]),bin:J(r,[i])}}function ye({taps:e,weights:A,bin:n},t){let r=new Float32Array(n.length);for(let i=0;i<r.length;i+=1){let s=0;for(let o=4*i;o<4*i+4;o+=1)e[o]>=0&&(s=En(s+En(A[o]*t[e[o]])));r[i]=s}return r}function be(e,A){let n=new Float64Array(e).fill(A?Number.NaN:0);for(let t of A??[])n[t]=0;return n}function ke({bin:e},A,n){let t=new Int32Array(n.length);for(let r=0;r<e.length;r+=1)n[e[r]]+=A[r],t[e[r]]+=1;for(let r=0;r<n.length;r+=1)n[r]/=Math.max(t[r],1);return{bins:n,winners:null}}function Se({bin:e},A,n){let t=[];for(let r=0,i=0;r<e.length;r=i){let s=r;for(i=r;e[i]===e[r];i+=1)Fe(A[i],A[s])&&(s=i);n[e[r]]=A[s],Number.isNaN(A[s])||t.push(s)}return{bins:n,winners:t}}var Fe=(e,A)=>e>A||Number.isNaN(e)&&!Number.isNaN(A);function Re({taps:e,weights:A,bin:n},t,r){let i=new Float64Array(r),s=t?null:Ne(n),o=r,a=-1,g=(h,l)=>{for(let c=4*h;c<4*h+4;c+=1)A[c]>0&&(i[e[c]]+=A[c]/l,o=Math.min(o,e[c]),a=Math.max(a,e[c]))};if(s)for(let h=0;h<n.length;h+=1)g(h,s[n[h]]);for(let h of t??[])g(h,1);let I=[];for(let h=o;h<=a;h+=1)i[h]&&I.push(h);return{cells:J(Int32Array.from(I),[I.length]),cell_weights:J(Float32Array.from(I,h=>i[h]),[I.length])}}function Ne(e){let A=new Int32Array((e.at(-1)??-1)+1);for(let n of e)A[n]+=1;return A}function Me(e,A,n,t){let r=-1,i=-1;for(let s of n??A.keys()){let o=Ue(e[s],A[s]);o<=i||(r=s,i=o)}return r<0?{status:"ok",max_abs_diff:null,worst_bin:null,checked_bins:[]}:{status:i<=t?"ok":"mismatch",max_abs_diff:Number.isFinite(i)?i:null,worst_bin:r,checked_bins:n}}function Ue(e,A){let n=Object.is(e,A)||e===A?0:Math.abs(e-A);return Number.isNaN(n)?1/0:n}function Ge(e){let[A,n]=[e[0],e[0]];for(let t of e)A=Math.min(A,t),n=Math.max(n,t);return[A,n]}var vn=new WeakMap;function VA(e){let A=vn.get(e);if(A!==void 0)return A;let n=0;for(let t of e)n=Math.max(n,Math.abs(t));return vn.set(e,n),n}var J=(e,A)=>Object.assign(e,{shape:A});var M={kernels:null,why:"",source:null,warm:!1},zA=new Set;function Je(e){zA.add(e);let{source:A}=M;A&&(M.source=null,A().then(n=>Object.assign(M,{kernels:n}),n=>Object.assign(M,{why:n.message})).then(()=>{for(let n of zA)n.begin();zA.clear()}))}var BA=class{constructor(A){this.scope=A,this.entries=new Map,this.shown=new Map,this.heard=new Map,this.disagreements=new Map,A.on("boxes",()=>this.follow()),A.on("focus",()=>this.follow()),A.on("feed",()=>{this.listen(),this.follow()})}begin(){this.listen(),this.scope.setAnswers(this.answers()),this.scope.changed("answers")}get ready(){let A=this.scope.scene?.cells,n=this.scope.channel?.values;return M.kernels&&A&&n?{kernels:M.kernels,map:{...A,values:n}}:null}get complete(){let{answers:A,editor:n,readings:t}=this.scope,r=t.length*(n?.boxes.length??0);return A.filter(Z).length===r&&t.some(({kernel:i})=>i)}get milliseconds(){let A=0;for(let{milliseconds:n}of this.entries.values()){if(n==null)return null;A+=n}return A}get why(){return this.scope.readings.some(({kernel:A})=>A)?M.why:""}key(A,n){return X(this.scope.name,A,n)}follow(){this.scope.setAnswers(this.answers())&&this.scope.changed("answers")}answers(){let{scope:A}=this,n=new Map(A.readings.map(o=>[o.id,this.kernelOf(o)]));if(!A.editor||![...n.values()].some(Boolean))return A.served;let t=A.readings.flatMap(({id:o})=>this.ofReading(o,n.get(o)??null)),r=new Set(t.map(({box:o,reading:a})=>this.key(o,a))),i=new Set(A.editor.boxes.map(({id:o})=>o));this.forget(i);let s=A.served.filter(({box:o,reading:a})=>!r.has(this.key(o,a))&&(i.has(o)||!n.get(a)));return[...t,...s]}kernelOf({kernel:A}){return A?(M.kernels||Je(this),M.kernels?.knows(A.operator,A.reduction)?A:null):null}ofReading(A,n){let{ready:t}=this;return!n||!t?[]:(this.scope.editor?.boxes??[]).flatMap((i,s)=>{let o=this.key(i.id,A),a=this.wantedBin(i.id),{numbers:g}=this.entry(o,{box:i,kernel:n,values:t.map.values,wanted:a}),I=this.scope.servedBy.get(o);return g&&!Le(g,I)?[this.show(o,A,{numbers:g,served:I,place:s})]:[]})}wantedBin(A){let n=this.scope.pin??this.scope.hover;return n?.box===A?n.bin:null}entry(A,n){let t=this.entries.get(A);if(t&&XA(t,n))return t.kernel=n.kernel,t;let r=performance.now(),i={...n,numbers:this.compute(n)},s=M.warm?performance.now()-r:null;M.warm||=i.numbers!=null;let o={...i,milliseconds:s};return this.entries.set(A,o),o}compute(A){let{ready:n}=this;return n&&xn({...A,...n})}show(A,n,t){let r=this.shown.get(A),{numbers:i,served:s,place:o}=t;if(r&&r.numbers===i&&r.served===s&&r.place===o)return r.answer;let{notes:a=[],patch:g=null}=s??{},I=fA({...i,canvas:this.scope.name,reading:n,notes:a,patch:g},o);return this.shown.set(A,{...t,answer:I}),I}forget(A){for(let[n,{box:t}]of this.entries)if(!A.has(t.id))for(let r of[this.entries,this.shown,this.heard])r.delete(n)}listen(){let{ready:A}=this;if(A)for(let n of this.scope.served){let t=this.scope.readings.find(({id:i})=>i===n.reading),r=t&&this.kernelOf(t);r&&this.hear(n,r,A.map.values)}}hear(A,n,t){let{frame:r,device:i,box:s,reading:o}=A,a=this.key(s,o),g={box:r,kernel:n,values:t,wanted:Oe(A)},I=this.entries.get(a),h=I&&XA(I,g)?I.numbers:this.compute(g);if(!h||N(h)&&!N(A))return;let l=pn(h,A,VA(t)),{tuple:c}=h,d=l&&{difference:l,device:i,frame:r,tuple:c,kernel:n,...this.about(o)};this.heard.set(a,{frame:r,kernel:n,values:t,wanted:g.wanted,device:i,apart:d}),d&&this.keep(a,d)}about(A){let{readings:n,scene:t}=this.scope,r=n.length>1&&n.find(({id:a})=>a===A)?.title,{picture:i=null,channel:s=null,operator:o}=t??{};return{reading:A,title:r||o?.title||"",picture:i,channel:s}}keep(A,n){let{channel:t,kernel:r}=n,i=JSON.stringify([A,t?.digest,t?.index,r]);this.disagreements.has(i)||this.disagreements.set(i,n)}heardOf({box:A,reading:n}){let t=this.key(A,n),[r,i]=[this.heard.get(t),this.entries.get(t)];if(!r||!i)return null;let s=i.numbers?.unlisted?i.wanted:r.wanted;return XA(i,{...r,box:r.frame,wanted:s})?r:null}apart(A){let n=this.scope.readings.filter(({id:r})=>r!==A.reading);return[...this.disagreements.values()].find(r=>!n.some(({id:i})=>i===r.reading))??(Z(A)?this.heardOf(A)?.apart??null:null)}lasting({picture:A,channel:n,kernel:t,frame:r,reading:i}){let{editor:s,readings:o,scene:a}=this.scope,g=o.find(({id:I})=>I===i)?.kernel??null;return{picture:A?.digest===a?.picture?.digest,channel:n?.digest===a?.channel?.digest&&n?.index===a?.channel?.index,kernel:Sn(t,g),box:!!s?.boxes.some(({id:I})=>I===r.id)}}isNow(A){let{frame:n,reading:t,difference:r}=A,i=this.heardOf({box:n.id,reading:t});return!!(i?.apart&&JSON.stringify(i.apart.difference)===JSON.stringify(r)&&$(i.frame,n)&&Ke(this.lasting(A)))}seen(A){for(let[n,t]of this.disagreements)t===A&&this.disagreements.delete(n);this.scope.changed("answers")}},Ke=e=>Object.values(e).every(Boolean),Sn=(e,A)=>e===A||JSON.stringify(e)===JSON.stringify(A);function XA({box:e,kernel:A,values:n,wanted:t,numbers:r},i){let s=!r?.bin||r.bin.length===r.samples_total;return $(e,i.box)&&n===i.values&&Sn(A,i.kernel)&&(s||vA(A.bins,t)===vA(A.bins,i.wanted))}var Le=(e,A)=>!!(A&&!N(A)&&N(e)&&$(A.frame,e.frame));function Oe({checked_bins:e,bin:A,samples_shown:n,samples_total:t}){return e?.length===1?e[0]:n<t?A?.[0]??null:null}var IA=class extends Map{constructor(A,n=()=>{}){super(),this.limit=A,this.release=n}set(A,n){super.delete(A),super.set(A,n);for(let[t,r]of this){if(this.size<=this.limit)break;super.delete(t),this.release(r)}return this}get(A){let n=super.get(A);if(n!==void 0)return super.delete(A),super.set(A,n),n}},He=new IA(4,e=>e.bitmap?.close()),Ye=new IA(96),ci=new IA(96,e=>URL.revokeObjectURL(e.src)),Fn=e=>He.get(e)??null;var Rn=(e,A)=>Ye.get(`${e}:${A}`)??null;var Nn=new Map;function Gn(e){let A=Nn.get(e);if(A)return A;let n=new PA(e);return Nn.set(e,n),n}var Mn=e=>new Map(e.map(A=>[X(A.canvas,A.box,A.reading),A])),PA=class{constructor(A){this.name=A,this.listeners=new Map,this.scene=null,this.served=[],this.servedBy=new Map,this.answers=[],this.byKey=new Map,this.drawn=new Map,this.placed=new Map,this.editor=null,this.stage=null,this.hover=null,this.pin=null,this.raised=null,this.choice=null,this.allDigits=!1,this.send=()=>{},this.live=new BA(this),this.fresh=new QA(this)}on(A,n){let t=this.listeners.get(A)??new Set;return this.listeners.set(A,t.add(n)),()=>{t.delete(n)}}changed(A){for(let n of[...this.listeners.get(A)??[]])n()}setScene(A){let n=new Map(A.boxes.map((t,r)=>[t.id,r]));this.scene=A,this.served=A.answers.map(t=>fA(t,n.get(t.box)??-1)),this.servedBy=Mn(this.served),this.live.listen(),this.setAnswers(this.live.answers()),this.placed.clear(),this.drawn.clear(),this.changed("scene")}setAnswers(A){return A.length===this.answers.length&&A.every((t,r)=>t===this.answers[r])?!1:(this.answers=A,this.byKey=Mn(A),!0)}part(A){let n=this.scene?.page;return n?.kind===A?n:null}get layers(){return(this.scene?.layers??[]).map(A=>this.drawn.get(A.id)??A)}layer(A){return this.layers.find(n=>n.id===A)??null}draw(A){A.length===this.drawn.size&&A.every(t=>this.drawn.get(t.id)===t)||(this.drawn=new Map(A.map(t=>[t.id,t])),this.changed("layers"))}rowsOf(A){return{rows:this.placed.get(A.id)??A.array,count:A.array.shape[0]}}place(A,n){let t=this.layer(A);if(!t)return!1;let{rows:r}=this.rowsOf(t),i=Float32Array.from(n);if(i.length!==r.length)throw new Error(`${A}: want ${r.length} values, got ${i.length}`);return i.every((s,o)=>Object.is(s,r[o]))?!1:(this.placed.set(A,i),!0)}setHover(A){Un(A,this.hover)||(this.hover=A,this.changed("focus"),this.askForSamples())}raise(A){A!==this.raised&&(this.raised=A,this.changed("focus"))}togglePin(A){this.pin=A&&!Un(A,this.pin)?A:null,this.changed("focus"),this.send("focus")}pinOn(A){this.pin=null,this.togglePin(A)}unpin(){this.pin&&(this.pin=null,this.changed("focus"),this.send("focus"))}askForSamples(){let A=this.hover;if(!A)return;let n=A.layer==null?null:this.layer(A.layer),t=n&&n.type!=="heatmap"&&n.events,{bin:r}=A;(this.served.some(s=>s.box===A.box&&r!=null&&s.samples_shown<s.samples_total&&!s.samplesOf(r).length)||t)&&this.send("focus")}get readings(){return this.scene?.readings??[]}meant(A){return A??this.readings[0]?.id??""}given(A){let n=this.meant(A);return this.answers.filter(t=>t.reading===n&&N(t))}answersTo(A){return this.answers.filter(n=>n.box===A&&N(n))}answer(A,n){let t=A==null?null:this.byKey.get(X(this.name,A,this.meant(n)));return t&&N(t)?t:null}servedAnswer(A,n){let t=A==null?null:this.servedBy.get(X(this.name,A,this.meant(n)));return t&&N(t)?t:null}get activeBox(){let{editor:A}=this;return A?A.boxes[A.active??0]??null:null}get channel(){let A=this.scene?.channel;return A?Rn(A.digest,A.index):null}get picture(){let A=this.scene?.picture;return A?Fn(A.digest):null}shown(A){for(let[t,r]of[["pinned",this.pin],["hovered",this.hover]]){let i=r&&this.answer(r.box,A??this.readingOf(r));if(i&&r.bin!=null&&r.bin<HA(i))return this.resolve(i,r.bin,this.sampleIn(i,r),t)}let n=this.activeAnswer(A);return n?this.resolve(n,n.defaultBin(),null,"default"):null}readingOf({reading:A}){return this.readings.some(({id:n})=>n===A)?A:null}sampleIn(A,{box:n,bin:t,sample:r,reading:i}){if(r==null||t==null||this.meant(i)===A.reading)return r;let s=this.answer(n,i)?.samplesOf(t).indexOf(r)??-1;return A.samplesOf(t)[s]??null}resolve(A,n,t,r){let i=A.samplesOf(n),s=t!=null&&i.includes(t)?t:i[0]??null,o=r==="default"&&A.box!==this.activeBox?.id;return{answer:A,bin:n,samples:i,sample:s,chosen:r,old:o||this.fresh.isOld(A)}}activeAnswer(A){let n=this.activeBox,t=n&&this.byKey.get(X(this.name,n.id,this.meant(A)));return t?N(t)?t:null:this.given(A)[0]??null}choose(A,n="commit"){this.choice=A,this.send(n)}};function Un(e,A){return!e||!A?e===A:["box","bin","sample","reading","layer","row"].every(t=>e[t]===A[t])&&e.cell?.[0]===A.cell?.[0]&&e.cell?.[1]===A.cell?.[1]}function Q(e,A={},...n){let t=document.createElement(e);for(let[r,i]of Object.entries(A))i==null||i===!1||(typeof i=="function"?t.addEventListener(r.slice(2),i):t.setAttribute(r,i===!0?"":String(i)));return t.append(...n.filter(r=>r!=null)),t}function k(e,A){if(!e||e.textContent===A)return;let n=e.firstChild;n?.nodeType===Node.TEXT_NODE&&!n.nextSibling?n.nodeValue=A:e.textContent=A}function Jn(e,A){e.hidden!==A&&(e.hidden=A)}var Kn=[`:host, .rv-root {
  --rv-font: var(--st-font, system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif);
  --rv-mono: var(--st-code-font, ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace);
  --rv-size-tiny: 10.5px;
  --rv-size-small: 11.5px;
  --rv-size-note: 12px;
  --rv-size-base: 13px;
  --rv-size-lead: 14.5px;
  --rv-size-read: 16px;
  --rv-size-heading: 20px;
  --rv-size-title: 27px;
  --rv-radius: 10px;
  --rv-radius-control: 7px;
  --rv-radius-mark: 4px;
  --rv-mark: #ffffff;
  --rv-casing: #0b1020;
  --rv-casing-soft: #080e1c6b;
  --rv-casing-strong: #080e1c8c;
  --rv-halo: #ffffffeb;
  --rv-bin-line: #ffffffcc;
  --rv-grid: #ffffff2b;
  --rv-wash: #ffa31a2b;
  --rv-box: #3d7bff;
  --rv-highlight: #ffa31a;
  --rv-clamped: #ffd35c;
  --rv-discarded: #ff7a6b;
  --rv-footprint: #58c4ff;
  --rv-label: #0d1424e0;
  --rv-label-text: #f4f7ff;
  --rv-label-muted: #b9c4da;
  --rv-categorical-0: #0072b2;
  --rv-categorical-1: #e69f00;
  --rv-categorical-2: #009e73;
  --rv-categorical-3: #cc79a7;
  --rv-categorical-4: #56b4e9;
  --rv-categorical-5: #d55e00;
  --rv-categorical-6: #f0e442;
  --rv-categorical-7: #000000;
  --rv-categorical: #0072b2,#e69f00,#009e73,#cc79a7,#56b4e9,#d55e00,#f0e442,#000000;
  --rv-sequential: #06194e,#0b2050,#122753,#192e55,#1f3457,#263a59,#2e405b,#35475d,#3c4d5e,#445360,#4b5961,#535f62,#5b6663,#636c64,#6b7265,#737866,#7b7f66,#838567,#8b8b67,#949267,#9c9867,#a59e67,#ada566,#b6ab65,#bfb264,#c8b963,#d1bf61,#dac65f,#e3cc5d,#ecd35b,#f5da57,#fee154,#ffe750;
  --rv-ground: #f5f6fa;
  --rv-surface: #ffffff;
  --rv-sunken: #eceff5;
  --rv-line: #dde1ea;
  --rv-line-strong: #b9c0ce;
  --rv-text: #172033;
  --rv-muted: #566076;
  --rv-accent: #1f56d6;
  --rv-accent-text: #ffffff;
  --rv-accent-soft: #e7eefc;
  --rv-focus: #985300;
  --rv-focus-soft: #fdebcf;
  --rv-good: #006b4c;
  --rv-good-soft: #e0f4ec;
  --rv-warn: #94500a;
  --rv-warn-soft: #fcefdc;
  --rv-bad: #b3261e;
  --rv-bad-soft: #fce8e6;
  --rv-stage: #dfe3eb;
  --rv-stage-mark: #c9cfdb;
  --rv-diverging: #004cad,#1557b2,#2762b7,#376dbc,#4678c1,#5482c6,#628ccb,#7097cf,#7ea1d4,#8dabd8,#9bb5dc,#a9c0e1,#b8cae5,#c7d4e8,#d5dfec,#e4e9f0,#f3f3f3,#f0e9e5,#ecded7,#e8d3c9,#e3c9bb,#dfbeae,#dbb4a0,#d6a992,#d29f85,#cd9477,#c88a6a,#c37f5c,#bd754e,#b86a40,#b35f30,#ad541e,#a74901;
}
.rv-root[data-theme="dark"] {
  --rv-ground: #0e131d;
  --rv-surface: #171d2a;
  --rv-sunken: #10151f;
  --rv-line: #2a3345;
  --rv-line-strong: #465167;
  --rv-text: #e8ecf5;
  --rv-muted: #9aa6bd;
  --rv-accent: #7aa5ff;
  --rv-accent-text: #0b1220;
  --rv-accent-soft: #1d2b4a;
  --rv-focus: #ffb84d;
  --rv-focus-soft: #43310f;
  --rv-good: #5fd3a6;
  --rv-good-soft: #12342a;
  --rv-warn: #f0b35e;
  --rv-warn-soft: #3a2a12;
  --rv-bad: #ff8f85;
  --rv-bad-soft: #44201d;
  --rv-stage: #080b12;
  --rv-stage-mark: #1c2433;
  --rv-diverging: #63b0fe,#5fa6ef,#5b9ce0,#5793d2,#5289c3,#4e80b5,#4a76a7,#456d99,#41648b,#3d5c7e,#385371,#344a64,#304257,#2b3a4b,#27313f,#232a33,#1e2228,#2a292b,#36302f,#423832,#4f3f35,#5c4738,#694f3b,#76563e,#845e40,#926643,#a06e45,#ae7647,#bd7e48,#cc874a,#da8f4b,#ea974c,#f9a04d;
}
`,`/* The editor and its cards. Colours, fonts and their sizes come from palette.py; nothing here names one. */

.rv-root {
  container-type: inline-size;
  box-sizing: border-box;
  color: var(--rv-text);
  font-family: var(--rv-font);
  font-size: var(--rv-size-base);
  line-height: 1.4;
  -webkit-font-smoothing: antialiased;
}
.rv-root *,
.rv-root *::before,
.rv-root *::after {
  box-sizing: border-box;
}
.rv-root [hidden] {
  display: none !important;
}
.rv-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  border: 0;
}

/* ------------------------------------------------------------ toolbar */

.rv-canvas {
  container-type: inline-size;
}
.rv-bar {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 34px;
  margin-bottom: 8px;
}
.rv-group {
  display: inline-flex;
  flex: none;
  gap: 2px;
  padding: 2px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
.rv-tool {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-width: 28px;
  height: 28px;
  padding: 0 9px 0 7px;
  color: var(--rv-text);
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
}
.rv-tool-icon {
  justify-content: center;
  padding: 0;
}
.rv-tool:hover {
  background: var(--rv-sunken);
}
.rv-tool[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
}
.rv-tool:disabled {
  opacity: 0.35;
  cursor: default;
  background: none;
}
.rv-icon {
  width: 17px;
  height: 17px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.rv-caption {
  flex: 1;
  min-width: 0;
  overflow: hidden;
  text-align: right;
  text-overflow: ellipsis;
  white-space: nowrap;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-root :focus-visible {
  outline: 2px solid var(--rv-accent);
  outline-offset: 2px;
}

/* ------------------------------------------------------------ stage */

.rv-stage {
  position: relative;
  overflow: hidden;
  width: 100%;
  /* Window and proportions are known before the picture's bytes come, so nothing jumps then. */
  height: clamp(
    300px,
    min(calc(100vh - var(--rv-room, 210px) - var(--rv-more, 0px)), calc(100cqw * var(--rv-ratio, 1) + 72px)),
    900px
  );
  background-color: var(--rv-stage);
  background-image: radial-gradient(var(--rv-stage-mark) 1px, transparent 1.2px);
  background-size: 16px 16px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
  cursor: crosshair;
  touch-action: pan-x pan-y;
  user-select: none;
  -webkit-user-select: none;
}
.rv-stage:focus-visible {
  outline-offset: 1px;
}
.rv-stage[data-space] {
  cursor: grab;
}
.rv-stage canvas {
  pointer-events: none;
}
.rv-label {
  position: absolute;
  top: 0;
  left: 0;
  max-width: calc(100% - 12px);
  padding: 5px 9px;
  pointer-events: none;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-control);
  font-family: var(--rv-mono);
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.rv-label b {
  display: block;
  font-size: var(--rv-size-base);
  font-weight: 600;
}
/* Longer than a phone is wide, it goes on in a second line. */
.rv-label code {
  display: block;
  padding: 0;
  overflow-wrap: anywhere;
  white-space: normal;
  color: var(--rv-label-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
}
.rv-label code:empty {
  display: none;
}
.rv-notice {
  position: absolute;
  top: 10px;
  left: 50%;
  max-width: calc(100% - 24px);
  padding: 7px 12px;
  transform: translateX(-50%);
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-help {
  position: absolute;
  top: 10px;
  right: 10px;
  max-width: min(430px, calc(100% - 20px));
  max-height: calc(100% - 20px);
  padding: 12px 16px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  box-shadow: 0 6px 24px var(--rv-casing-soft);
  cursor: default;
}
.rv-help dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 5px 14px;
  margin: 0;
}
.rv-help .rv-glossary {
  margin-top: 10px;
  padding-top: 10px;
  border-top: 1px solid var(--rv-line);
}
.rv-help .rv-glossary dt {
  max-width: 110px;
  white-space: normal;
}
.rv-term {
  text-decoration: underline dotted var(--rv-line-strong);
  text-underline-offset: 3px;
  cursor: help;
}
.rv-help dt {
  font-weight: 600;
  white-space: nowrap;
}
.rv-help dd {
  margin: 0;
  color: var(--rv-muted);
}
.rv-loading {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  color: var(--rv-muted);
  pointer-events: none;
}
.rv-spinner {
  width: 18px;
  height: 18px;
  border: 2px solid var(--rv-line-strong);
  border-top-color: var(--rv-accent);
  border-radius: 50%;
  animation: rv-turn 0.9s linear infinite;
}
@keyframes rv-turn {
  to {
    transform: rotate(360deg);
  }
}

.rv-status {
  display: flex;
  justify-content: space-between;
  gap: 12px;
  height: 18px;
  margin-top: 6px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: pre;
}
.rv-where {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-legend {
  display: flex;
  flex-wrap: wrap;
  align-content: flex-start;
  gap: 3px 16px;
  min-height: 39px;
  margin-top: 5px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-entry {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
}
.rv-state {
  font-size: var(--rv-size-base);
}
.rv-state-inside {
  color: var(--rv-text);
}
.rv-state-clamped {
  color: var(--rv-focus);
}
.rv-state-discarded {
  color: var(--rv-bad);
}
.rv-swatch {
  width: 13px;
  height: 13px;
  border-radius: var(--rv-radius-mark);
  border: 1.5px solid var(--rv-swatch, var(--rv-highlight));
}
.rv-swatch-bins {
  border: 1px solid var(--rv-muted);
  background:
    linear-gradient(var(--rv-muted), var(--rv-muted)) 50% 0 / 1px 100% no-repeat,
    linear-gradient(var(--rv-muted), var(--rv-muted)) 0 50% / 100% 1px no-repeat;
}
.rv-swatch-cells {
  border: 1px dotted var(--rv-muted);
}
.rv-swatch-mark {
  border: 0;
  border-radius: 50%;
  background: var(--rv-swatch, var(--rv-muted));
}
.rv-swatch-mark[data-mark="square"] {
  border-radius: 0;
}
.rv-swatch-mark[data-mark="diamond"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
}
.rv-swatch-mark[data-mark="triangle"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 100%, 0 100%);
}
.rv-swatch-layer {
  background: color-mix(in srgb, var(--rv-swatch, var(--rv-highlight)) 30%, transparent);
}
/* What is drawn as lines or dots is not to be taken for a box; borders are printed too. */
.rv-swatch-layer:is([data-type="path"], [data-type="links"], [data-type="arrows"]) {
  height: 0;
  border-width: 3px 0 0;
  border-radius: 0;
}
.rv-swatch-layer[data-type="points"] {
  width: 0;
  height: 0;
  border-width: 4px;
  border-radius: 50%;
}
.rv-rampbar {
  display: inline-block;
  width: 52px;
  height: 9px;
  border-radius: var(--rv-radius-mark);
  background: linear-gradient(90deg, var(--rv-ramp));
}
.rv-rampbar-sequential {
  --rv-ramp: var(--rv-sequential);
}
.rv-rampbar-diverging {
  --rv-ramp: var(--rv-diverging);
}
.rv-rampbar-diverging:is([data-half="up"], [data-half="down"]) {
  background-size: 200% 100%;
}
.rv-rampbar-diverging[data-half="up"] {
  background-position: 100% 0;
}
.rv-rampbar-categorical {
  --rv-ramp: var(--rv-categorical);
}
.rv-rampbar-footprint {
  --rv-ramp: color-mix(in srgb, var(--rv-footprint) 16%, transparent), var(--rv-footprint);
}

/* ------------------------------------------------------------ what cards are made of */

/* A drawing fills the place that it is given. */
:is(
    .rv-stage,
    .rv-slot,
    .rv-plot,
    .rv-spark,
    .rv-turnslot,
    .rv-mslot,
    .rv-msum,
    .rv-aslot,
    .rv-pairs,
    .rv-pgrid
  )
  > canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.rv-table {
  width: 100%;
  border-collapse: collapse;
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-table :is(th, td) {
  padding: 0 10px 0 0;
  border: 0;
  text-align: right;
  white-space: nowrap;
}
.rv-table :is(th, td):first-child {
  text-align: left;
}
.rv-table :is(th, td):last-child {
  padding-right: 0;
}
.rv-table th[scope="col"] {
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 500;
}
.rv-table tbody tr:hover {
  background: var(--rv-sunken);
}
/* How much of the whole: a bar on its track. */
.rv-meter {
  overflow: hidden;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-meter > i {
  display: block;
  height: 100%;
  background: var(--rv-accent);
}

/* ------------------------------------------------------------ cards */

.rv-cards {
  display: grid;
  gap: 12px;
  container-type: inline-size;
  grid-template-columns: repeat(auto-fit, minmax(min(270px, 100%), 1fr));
}
.rv-cards[data-columns] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 1fr));
}
.rv-card {
  position: relative;
  min-width: 0;
  padding: 12px 14px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-card-arithmetic,
.rv-card-sentence,
.rv-card-form {
  grid-column: 1 / -1;
}
.rv-card > header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 10px;
  min-height: 28px;
  margin-bottom: 6px;
}
.rv-card h3 {
  flex: none;
  max-width: 80%;
  margin: 0;
  padding: 0;
  overflow: hidden;
  color: var(--rv-text);
  font-family: inherit;
  line-height: 1.3;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-remark {
  min-width: 0;
  overflow: hidden;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-card-arithmetic .rv-remark,
.rv-card-output .rv-remark,
.rv-card-form .rv-remark {
  display: flex;
  align-items: center;
  gap: 8px;
}
.rv-remark > span {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-remark > :not(span) {
  flex: none;
}
.rv-card p {
  margin: 0;
}

/* The arithmetic: every line keeps its place and its height. */
.rv-body-arithmetic {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-two {
  display: grid;
  grid-template-columns: 148px minmax(0, 1fr);
  gap: 16px;
  align-items: center;
}
.rv-taps {
  position: relative;
  display: grid;
  grid-template: 1fr 1fr / 1fr 1fr;
  width: 148px;
  height: 148px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-tap {
  display: flex;
  flex-direction: column;
  justify-content: center;
  align-items: center;
  font-size: var(--rv-size-small);
  line-height: 12.5px;
}
.rv-tap span {
  font-size: var(--rv-size-tiny);
  opacity: 0.85;
}
.rv-taps[data-one] {
  grid-template: 1fr / 1fr;
}
.rv-taps[data-one] .rv-tap:not(:first-child) {
  display: none;
}
.rv-tap:nth-child(-n + 2) {
  justify-content: flex-start;
  padding-top: 4px;
}
.rv-tap:nth-child(n + 3):nth-child(-n + 4) {
  justify-content: flex-end;
  padding-bottom: 4px;
}
.rv-tapdot {
  position: absolute;
  width: 13px;
  height: 13px;
  margin: -6.5px 0 0 -6.5px;
  border: 2px solid var(--rv-casing);
  border-radius: 50%;
  background: var(--rv-highlight);
  box-shadow: 0 0 0 1px var(--rv-mark);
}
/* As high with one cell as with four. */
.rv-facts {
  min-width: 0;
  min-height: 149px;
}
.rv-line {
  height: 19px;
  overflow: hidden;
  white-space: pre;
  text-overflow: ellipsis;
}
.rv-quiet {
  color: var(--rv-muted);
}
.rv-terms {
  max-width: 430px;
  margin-top: 4px;
  font: inherit;
}
.rv-terms td {
  height: 20px;
}
.rv-terms td:first-child {
  color: var(--rv-muted);
}
.rv-terms tr[data-zero] {
  opacity: 0.5;
}
.rv-terms .rv-total td {
  height: 23px;
  border-top: 1px solid var(--rv-line);
  color: var(--rv-text);
}
.rv-terms .rv-total .rv-sum {
  font-weight: 700;
  color: var(--rv-focus);
}
.rv-card .rv-why {
  height: 36px;
  margin-top: 8px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  line-height: 18px;
}
.rv-why[data-state="clamped"],
.rv-why[data-state="discarded"] {
  color: var(--rv-warn);
}
/* Four lines, as a turned box needs them: nothing moves when another operator needs two. */
.rv-way {
  min-height: 68px;
  margin-top: 8px;
}
.rv-way code {
  display: block;
  padding: 0;
  color: var(--rv-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-card .rv-mean {
  display: flex;
  height: 31px;
  margin-top: 6px;
  padding-top: 7px;
  overflow: hidden;
  border-top: 1px solid var(--rv-line);
  line-height: 20px;
  white-space: pre;
}
.rv-chipsum {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-tail {
  flex: none;
}
.rv-mean i {
  color: var(--rv-muted);
  font-style: normal;
}
.rv-value {
  display: inline;
  min-height: 0;
  padding: 1px 3px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-value:hover {
  background: var(--rv-sunken);
}
.rv-value-shown {
  color: var(--rv-focus);
  background: var(--rv-focus-soft);
  font-weight: 600;
}
.rv-value-wins {
  outline: 1.5px solid var(--rv-good);
  outline-offset: -1px;
}
.rv-result {
  font-weight: 700;
}
.rv-card :is(.rv-check, .rv-kernels) {
  display: flex;
  align-items: center;
  gap: 8px;
  height: 24px;
  margin-top: 2px;
  overflow: hidden;
  color: var(--rv-muted);
  font-weight: 600;
  white-space: nowrap;
}
:is(.rv-check, .rv-kernels) > span {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-go,
.rv-badge {
  flex: none;
  padding: 0 7px;
  height: 22px;
  color: inherit;
  background: none;
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  white-space: nowrap;
  cursor: pointer;
}
.rv-badge[data-state="waiting"],
.rv-badge[data-state="none"] {
  visibility: hidden;
}
.rv-badge[data-state="good"] {
  padding: 0;
  color: var(--rv-good);
  border-color: transparent;
  cursor: default;
}
.rv-badge[data-state="bad"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
:is(.rv-check, .rv-kernels)[data-ok="true"] {
  color: var(--rv-good);
}
:is(.rv-check, .rv-kernels)[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-card .rv-kernels {
  margin-top: 0;
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  font-weight: 400;
}
.rv-kernels[data-ok="false"] {
  font-weight: 600;
}
/* Nine digits need the room of the tiles. */
.rv-card-arithmetic[data-digits] .rv-two {
  grid-template-columns: minmax(0, 1fr);
}
.rv-card-arithmetic[data-digits] .rv-side {
  display: none;
}
.rv-card-arithmetic[data-digits] .rv-terms {
  max-width: none;
}
.rv-card-arithmetic[data-empty] .rv-body > :not(.rv-kernels),
.rv-card-arithmetic[data-idle] .rv-body,
.rv-card[data-none] :is(.rv-body, .rv-remark) {
  visibility: hidden;
}

/* What is older than the box in the hand turns pale until its answer comes: a veil lies over it. With an
   opacity of its own, every frame of a drag would be put together of one more layer. */
.rv-body {
  position: relative;
}
:is(.rv-body, .rv-card-sentence)::after {
  position: absolute;
  inset: 0;
  pointer-events: none;
  content: "";
  transition: background-color 0.12s;
}
.rv-cards[data-late] .rv-card:not(.rv-card-form, [data-here]) .rv-body::after,
.rv-cards[data-late] .rv-card-sentence::after,
.rv-card[data-old] .rv-body::after {
  background-color: color-mix(in srgb, var(--rv-surface) 60%, transparent);
}

/* Grids: the slot has a fixed shape, the grid is fitted into it. */
.rv-slot {
  position: relative;
  width: 100%;
  aspect-ratio: 1.12;
}
.rv-slot canvas {
  border-radius: var(--rv-radius-mark);
  cursor: crosshair;
}
.rv-scale {
  display: flex;
  align-items: center;
  gap: 7px;
  height: 18px;
  margin-top: 8px;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.rv-scale .rv-rampbar {
  flex: none;
  width: 56px;
}
.rv-unitnote:empty {
  display: none;
}
.rv-unitnote {
  color: var(--rv-text);
}
.rv-read {
  flex: 1;
  overflow: hidden;
  color: var(--rv-text);
  text-align: right;
  text-overflow: ellipsis;
}

.rv-sentence {
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-card-sentence {
  min-height: 92px;
}
.rv-sentence strong {
  font-weight: 650;
}
.rv-tone-good {
  color: var(--rv-good);
}
.rv-tone-warn {
  color: var(--rv-warn);
}
.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-notes {
  margin: 8px 0 0;
  padding: 0 0 0 18px;
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
}

.rv-body-form {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(98px, 1fr));
  gap: 8px;
}
.rv-field {
  display: flex;
  align-items: center;
  gap: 5px;
  height: 32px;
  padding: 0 8px;
  color: var(--rv-muted);
  background: var(--rv-sunken);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font-size: var(--rv-size-note);
  cursor: text;
}
.rv-field-note {
  grid-column: 1 / -1;
  font-size: var(--rv-size-note);
  color: var(--rv-muted);
}
.rv-field-note.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-field:focus-within {
  border-color: var(--rv-accent);
}
.rv-field span {
  white-space: nowrap;
}
.rv-field input {
  flex: 1;
  width: 0;
  min-width: 0;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 0;
  outline: 0;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-field:has(input[aria-invalid="true"]) {
  border-color: var(--rv-bad);
}
.rv-root .rv-field input:focus-visible {
  outline: 0;
}
.rv-chips {
  display: inline-flex;
  gap: 3px;
}
.rv-chip {
  min-width: 26px;
  height: 26px;
  padding: 0 6px;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-chip[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}

/* ------------------------------------------------------------ narrow and calm */

@container (max-width: 640px) {
  .rv-caption {
    display: none;
  }
}
/* Beside a picture on a small screen: the sum and the output in one screenful, what is said after them. */
@container (max-width: 560px) {
  .rv-two {
    grid-template-columns: 112px minmax(0, 1fr);
    gap: 12px;
  }
  .rv-taps {
    width: 112px;
    height: 112px;
  }
  .rv-tap {
    font-size: var(--rv-size-small);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
  .rv-line.rv-quiet {
    height: 32px;
    white-space: normal;
    line-height: 16px;
  }
  .rv-way code {
    font-size: var(--rv-size-tiny);
    letter-spacing: -0.01em;
  }
  .rv-scale {
    gap: 5px;
    font-size: var(--rv-size-tiny);
  }
  .rv-scale .rv-rampbar {
    width: 24px;
  }
}
@container (max-width: 460px) {
  /* Device and times may need two lines. */
  .rv-status {
    height: 36px;
  }
  .rv-timing {
    text-align: right;
    white-space: normal;
  }
  .rv-bar .rv-group {
    min-width: 0;
  }
  .rv-bar .rv-tool {
    flex: 1 1 34px;
    min-width: 24px;
  }
  .rv-bar .rv-tool:not(.rv-tool-icon) {
    padding: 0 6px;
  }
  .rv-bar .rv-tool span {
    display: none;
  }
  .rv-stage {
    height: clamp(260px, 100cqw, 100vh - 160px);
  }
  .rv-two {
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 0 12px;
  }
  .rv-taps {
    width: 104px;
    height: 104px;
  }
  .rv-tap span {
    display: none;
  }
  .rv-side {
    grid-row: span 2;
  }
  .rv-facts {
    display: contents;
  }
  .rv-line.rv-line {
    height: 48px;
    white-space: normal;
  }
  .rv-taps {
    align-self: start;
  }
  .rv-two {
    grid-template-rows: auto auto minmax(111px, auto);
    align-items: start;
  }
  .rv-card :is(.rv-check, .rv-kernels) {
    height: 40px;
    white-space: normal;
    line-height: 18px;
  }
  .rv-terms {
    grid-column: 1 / -1;
    margin-top: 8px;
  }
  .rv-card-map h3 {
    max-width: none;
  }
  .rv-card .rv-mean {
    flex-wrap: wrap;
    height: 51px;
  }
  .rv-chipsum {
    flex: 1 0 100%;
  }
  .rv-card-map .rv-remark,
  :is(.rv-card-arithmetic, .rv-card-output) .rv-remark > span {
    display: none;
  }
  .rv-card-output .rv-scale,
  .rv-card-map .rv-scale {
    flex-wrap: wrap;
    height: 34px;
  }
  .rv-card-output .rv-read,
  .rv-card-map .rv-read {
    flex: 1 0 100%;
    text-align: left;
  }
  .rv-label b {
    font-size: var(--rv-size-note);
  }
  .rv-label code {
    font-size: var(--rv-size-tiny);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards {
    gap: 8px;
  }
  .rv-card-sentence {
    min-height: 62px;
  }
  .rv-cards:has(.rv-card-upstream, .rv-card-rmac-hits) .rv-card-sentence {
    min-height: 84px;
  }
  .rv-card {
    padding: 7px 12px;
  }
  .rv-card > header {
    min-height: 26px;
    margin-bottom: 3px;
  }
  .rv-way {
    min-height: 60px;
    margin-top: 4px;
  }
  .rv-way code {
    line-height: 15px;
  }
  .rv-card .rv-why {
    height: 34px;
    margin-top: 3px;
    line-height: 17px;
  }
  .rv-card .rv-mean {
    margin-top: 2px;
    padding-top: 4px;
    height: 27px;
  }
  .rv-card .rv-check {
    margin-top: 0;
  }
  .rv-scale {
    margin-top: 4px;
  }
  .rv-cards:has(.rv-card-map) .rv-card-sentence {
    order: 1;
  }
  .rv-cards:has(.rv-card-map) .rv-card-form {
    order: 2;
  }
}
@media (pointer: coarse) {
  .rv-tool {
    min-width: 34px;
    height: 36px;
  }
  .rv-bar {
    gap: 6px;
  }
  .rv-field {
    height: 40px;
  }
  .rv-chip {
    min-width: 34px;
    height: 34px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .rv-spinner {
    animation-duration: 6s;
  }
}

@media print {
  .rv-root * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .rv-card,
  .rv-stage {
    break-inside: avoid;
  }
  .rv-bar .rv-group,
  .rv-help {
    display: none;
  }
  /* The sheet has other proportions than the screen that was painted for. */
  .rv-stage canvas {
    object-fit: contain;
  }
  .rv-label {
    top: auto;
    bottom: 6px;
    left: 6px;
    transform: none !important;
  }
}
`,`/* The cards of the pages about gradients and rotation. */

.rv-card-numbers,
.rv-card-curve,
.rv-card-descent,
.rv-card-staircase,
.rv-card-rotation,
.rv-card-order {
  grid-column: 1 / -1;
}
.rv-card .rv-words {
  margin-top: 8px;
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-words[data-kind="kink"],
.rv-words[data-kind="jump"] {
  color: var(--rv-warn);
}
.rv-adds,
.rv-staircase {
  max-width: none;
}
.rv-adds th,
.rv-staircase th {
  padding-bottom: 4px;
  vertical-align: bottom;
  white-space: normal;
}
.rv-adds td:not(:last-child) {
  padding-right: 7px;
}
.rv-card .rv-body-adds .rv-check {
  height: 40px;
  white-space: normal;
  line-height: 18px;
}
.rv-body-adds {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
.rv-card-order .rv-terms,
.rv-adds,
.rv-staircase {
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
}
/* In half of a narrow column a box's number takes the last free place. */
@container (max-width: 620px) {
  .rv-adds[data-several] {
    font-size: var(--rv-size-tiny);
  }
}
.rv-staircase .rv-swatch {
  display: inline-block;
  width: 11px;
  height: 11px;
  vertical-align: -1px;
}

.rv-numbers-row {
  display: grid;
  grid-template-columns: 34px minmax(74px, 0.8fr) minmax(84px, 1fr) 76px minmax(80px, 1.3fr);
  align-items: center;
  gap: 10px;
  width: 100%;
  height: 40px;
  padding: 0 6px;
  color: inherit;
  background: none;
  border: 0;
  border-top: 1px solid var(--rv-line);
  font: var(--rv-size-note) / 1.3 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-numbers-row b {
  font-size: var(--rv-size-lead);
  text-align: left;
}
.rv-numbers-head {
  height: 24px;
  border: 0;
  color: var(--rv-muted);
  font-family: inherit;
  font-size: var(--rv-size-small);
}
.rv-numbers:empty {
  height: 200px;
}
.rv-numbers .rv-numbers-row {
  cursor: pointer;
}
.rv-numbers .rv-numbers-row:hover {
  background: var(--rv-sunken);
}
.rv-numbers-row[aria-checked="true"] {
  background: var(--rv-accent-soft);
}
.rv-slope {
  font-weight: 700;
}
.rv-verdict {
  font-weight: 600;
  text-align: left;
}
.rv-verdict[data-ok="true"] {
  color: var(--rv-good);
}
.rv-verdict[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-verdict[data-ok="warn"] {
  color: var(--rv-warn);
}
.rv-spark {
  position: relative;
  display: block;
  height: 34px;
}
.rv-plot {
  position: relative;
  width: 100%;
  height: 168px;
}
.rv-plot-tall {
  height: 232px;
}
.rv-card-curve .rv-words {
  min-height: 63px;
}

.rv-player {
  display: flex;
  margin-bottom: 8px;
}
.rv-player .rv-group {
  flex-wrap: wrap;
}
.rv-range {
  width: 100%;
  height: 24px;
  margin: 0;
  accent-color: var(--rv-accent);
  cursor: pointer;
}
.rv-facts-line {
  margin: 4px 0;
  font: var(--rv-size-note) / 1.5 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  white-space: pre-wrap;
}
.rv-facts-line span {
  display: inline-block;
  margin-right: 2ch;
  white-space: nowrap;
}
.rv-sliderline {
  display: grid;
  grid-template-columns: auto 1fr 74px;
  align-items: center;
  gap: 10px;
  color: var(--rv-muted);
}
.rv-sliderline output {
  color: var(--rv-text);
  font: var(--rv-size-note) / 1.3 var(--rv-mono);
  text-align: right;
}
.rv-card-descent .rv-words {
  min-height: 42px;
}

.rv-turns {
  display: grid;
  grid-template-columns: 1fr 1fr 1fr;
  gap: 12px;
  margin-top: 8px;
}
.rv-turnslot {
  position: relative;
  height: 190px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-compareslot {
  height: auto;
  aspect-ratio: 1;
  margin-top: 6px;
}
.rv-compareslot canvas {
  cursor: crosshair;
}
.rv-card-comparison .rv-tuple {
  display: block;
  font-size: var(--rv-size-small);
  line-height: 1.35;
  overflow-wrap: anywhere;
  min-height: 1.35em;
}
.rv-card-comparison h3::first-letter {
  text-transform: uppercase;
}
.rv-comparetitle {
  font-size: var(--rv-size-base);
}
.rv-card-comparison .rv-badge[data-state="good"]:enabled {
  padding: 0 7px;
  color: inherit;
  border-color: currentcolor;
  cursor: pointer;
}
.rv-card.rv-card-comparison .rv-words {
  min-height: 42px;
  margin: 0;
}
.rv-card .rv-numbersline {
  margin-top: 5px;
  color: var(--rv-muted);
  font: var(--rv-size-small) / 1.5 var(--rv-mono);
}
.rv-tuple {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font: var(--rv-size-note) / 1.4 var(--rv-mono);
}

@container (max-width: 460px) {
  .rv-numbers-row {
    grid-template-columns: 26px 1fr 1fr 62px;
    gap: 6px;
    font-size: var(--rv-size-small);
  }
  .rv-numbers-row .rv-spark,
  .rv-numbers-head span:nth-child(5) {
    display: none;
  }
  .rv-turns {
    grid-template-columns: 1fr;
  }
}
@container (max-width: 540px) {
  .rv-card-comparison .rv-turns {
    gap: 6px;
  }
  .rv-card-comparison .rv-words {
    min-height: 63px;
  }
  .rv-facts-line {
    min-height: 36px;
  }
}
@container (max-width: 400px) {
  .rv-card-comparison .rv-turns {
    grid-template-columns: 1fr 1fr;
  }
}

/* A row of eight adds needs its room; a grid below another is larger, too. */
@container (max-width: 540px) {
  .rv-card-cells,
  .rv-card-adds {
    grid-column: 1 / -1;
  }
  .rv-card-cells .rv-slot {
    aspect-ratio: 1.8;
  }
}
@container (max-width: 400px) {
  .rv-card-upstream,
  .rv-card-upstream ~ .rv-card-output,
  .rv-card-output:has(~ .rv-card-upstream) {
    grid-column: 1 / -1;
  }
}
`,`/* A lesson: words on the left, the figure on the right, the player at the foot of the screen. */

.rv-lesson {
  max-width: 1080px;
  margin: 0 auto;
  font-size: var(--rv-size-read);
  line-height: 1.55;
}
.rv-lesson h2 {
  margin: 0 0 4px;
  font-size: var(--rv-size-title);
  line-height: 1.2;
}
.rv-lesson-note:empty {
  display: none;
}
.rv-step {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 40px;
  align-items: center;
  min-height: min(78vh, 620px);
  padding: 28px 0;
  border-top: 1px solid var(--rv-line);
  scroll-margin: 52px 0 90px;
}
.rv-step:first-child {
  align-items: start;
  min-height: 56vh;
  padding-top: 12px;
  border-top: 0;
}
.rv-step:last-child {
  margin-bottom: 22vh;
}
.rv-step h3 {
  margin: 0 0 10px;
  font-size: var(--rv-size-heading);
  line-height: 1.3;
  outline: 0;
}
.rv-step p {
  margin: 0 0 10px;
  max-width: 34em;
}
.rv-tick {
  position: absolute;
  visibility: hidden;
  margin-left: 8px;
  color: var(--rv-good);
}
.rv-step[data-done] .rv-tick {
  visibility: visible;
}
.rv-step .rv-goal {
  padding: 9px 13px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-step[data-done] .rv-goal {
  color: var(--rv-good);
  background: var(--rv-good-soft);
}
.rv-step-figure {
  padding: 16px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-drawing {
  display: block;
  width: 100%;
  max-height: 56vh;
  overflow: visible;
  user-select: none;
  -webkit-user-select: none;
}
.rv-drawing text {
  fill: var(--rv-text);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  text-anchor: middle;
  pointer-events: none;
}
.rv-drawing text[text-anchor="end"] {
  text-anchor: end;
}
.rv-drawing text[text-anchor="start"] {
  text-anchor: start;
}
.rv-drawing .rv-cell-value {
  font-size: var(--rv-size-heading);
  font-weight: 600;
}
.rv-cell-box {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-cell-edge,
.rv-cell-right {
  fill: none;
  stroke: none;
  pointer-events: none;
}
.rv-cell[role] {
  cursor: pointer;
}
.rv-cell[role]:focus-visible {
  outline: 0;
}
.rv-cell[role]:focus-visible .rv-cell-edge,
.rv-cell[role]:hover .rv-cell-edge {
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-cell[aria-pressed="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 5;
}
.rv-cell[data-ghost="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 3.5;
  stroke-dasharray: 7 5;
}
.rv-cell[data-right="true"] .rv-cell-right {
  stroke: var(--rv-good);
  stroke-width: 5;
}
.rv-area-home {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-area {
  stroke: var(--rv-text);
  stroke-width: 1.2;
  fill-opacity: 0.62;
}
.rv-flight,
.rv-lines,
.rv-guides {
  pointer-events: none;
}
.rv-area[data-area="0"] {
  fill: var(--rv-categorical-4);
}
.rv-area[data-area="1"] {
  fill: var(--rv-categorical-1);
}
.rv-area[data-area="2"] {
  fill: var(--rv-categorical-2);
}
.rv-area[data-area="3"] {
  fill: var(--rv-categorical-3);
}
.rv-lines line {
  stroke: var(--rv-mark);
  stroke-width: 3;
  paint-order: stroke;
}
.rv-line-dot {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-drawing .rv-line-value {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 4;
  paint-order: stroke;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-guides line {
  stroke: var(--rv-text);
  stroke-width: 2;
}
.rv-guides .rv-thread {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-sample-dot {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 2.5;
}
.rv-sample:not([tabindex]) {
  pointer-events: none;
}
.rv-sample[tabindex] {
  cursor: grab;
  touch-action: none;
}
.rv-sample-reach {
  fill: transparent;
  stroke: var(--rv-mark);
  stroke-width: 0;
  touch-action: none;
}
.rv-sample:focus {
  outline: 0;
}
.rv-sample:focus-visible .rv-sample-reach {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-answer-scale line {
  stroke: var(--rv-line-strong);
  stroke-width: 2;
}
.rv-scale-end {
  fill: var(--rv-line-strong);
}
.rv-scale-right {
  fill: var(--rv-good);
}
.rv-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2.5;
  stroke-dasharray: 4 3;
}
.rv-sums {
  display: flex;
  flex-direction: column;
  gap: 4px;
  min-height: 1.6em;
  margin-top: 10px;
}
.rv-sums code,
.rv-step .rv-working {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-lead);
  font-variant-numeric: tabular-nums;
}
.rv-asks {
  font-weight: 600;
}
.rv-answer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin: 0 0 12px;
}
.rv-answer .rv-chip {
  min-height: 34px;
  font: inherit;
  font-size: var(--rv-size-lead);
}
.rv-answer-number {
  width: 7em;
  padding: 4px 10px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-family: var(--rv-mono);
}
.rv-press {
  min-height: 34px;
  padding: 3px 13px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-lead);
  white-space: nowrap;
  cursor: pointer;
}
.rv-press-strong {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press:disabled {
  opacity: 0.4;
  cursor: default;
}
.rv-step .rv-verdict {
  font-weight: 600;
}
.rv-question[data-state="right"] .rv-verdict {
  color: var(--rv-good);
}
.rv-question[data-state="known"] .rv-verdict,
.rv-question[data-state="other"] .rv-verdict,
.rv-question[data-state="unread"] .rv-verdict {
  color: var(--rv-warn);
}
.rv-question[data-state="mismatch"] .rv-verdict {
  color: var(--rv-bad);
}
.rv-verdict:empty,
.rv-why:empty,
.rv-working:empty {
  display: none;
}
.rv-player {
  position: sticky;
  bottom: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  padding: 9px 12px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius) var(--rv-radius) 0 0;
  box-shadow: 0 -4px 18px var(--rv-casing-soft);
}
.rv-player .rv-range {
  flex: 1 1 90px;
  min-width: 60px;
  min-height: 28px;
}
.rv-player .rv-press {
  min-width: 40px;
}
.rv-bin {
  fill: var(--rv-wash);
  stroke: var(--rv-accent);
  stroke-width: 2.5;
  pointer-events: none;
}
.rv-bin-handle {
  cursor: grab;
  touch-action: none;
}
.rv-bin-body {
  fill: transparent;
}
.rv-bin-corner {
  fill: var(--rv-accent);
  stroke: var(--rv-mark);
  stroke-width: 2.5;
}
.rv-bin-handle:focus {
  outline: 0;
}
.rv-bin-handle:focus-visible > * {
  stroke: var(--rv-accent);
  stroke-width: 5;
}
.rv-pick {
  fill: transparent;
}
.rv-pool-bars {
  pointer-events: none;
}
.rv-pool-bar {
  fill: var(--rv-line-strong);
}
.rv-pool-bar-strong {
  fill: var(--rv-accent);
}
.rv-samples,
.rv-right-points {
  pointer-events: none;
}
.rv-samples text {
  font-size: var(--rv-size-note);
}
.rv-mark {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-mark-clamped {
  fill: var(--rv-clamped);
}
.rv-mark-discarded {
  fill: var(--rv-surface);
  stroke: var(--rv-bad);
  stroke-width: 2.5;
  stroke-dasharray: 3 2;
}
.rv-mark-way {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 3 3;
}
.rv-mark-read {
  fill: var(--rv-clamped);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-window {
  stroke: var(--rv-bad);
  stroke-width: 1.5;
  stroke-dasharray: 5 4;
}
.rv-drawing .rv-map-value {
  font-size: var(--rv-size-note);
}
.rv-drawing .rv-map-number {
  fill: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-point-mark {
  fill: var(--rv-focus);
}
[data-ghost] > .rv-point-mark {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-right-point {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-exact {
  stroke: var(--rv-good);
  stroke-width: 2;
  stroke-dasharray: 6 4;
}
.rv-stem {
  stroke: var(--rv-line-strong);
  stroke-width: 3;
}
.rv-bar {
  fill: var(--rv-line-strong);
}
.rv-bar-now {
  fill: var(--rv-accent);
}
.rv-drawing .rv-bar-label-now {
  font-weight: 700;
}
.rv-ratios {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
  margin-top: 8px;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-base);
}
.rv-ratios .rv-chip {
  min-width: 34px;
  min-height: 30px;
  font: inherit;
}
@container (min-width: 641px) {
  .rv-player .rv-press:nth-child(2) {
    min-width: 6.5em;
  }
}
.rv-step-marks {
  display: flex;
  gap: 4px;
  margin: 0;
  padding: 0;
  list-style: none;
}
.rv-step-marks button {
  min-width: 28px;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line-strong);
  border-radius: 14px;
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-step-marks [data-done] {
  color: var(--rv-good);
  background: var(--rv-good-soft);
  border-color: var(--rv-good);
}
.rv-step-marks [aria-current] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press-word {
  margin: 0 0 0 6px;
}
.rv-press-strong .rv-press-word {
  float: left;
  margin: 0 6px 0 0;
}
.rv-step-count {
  display: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
@container (max-width: 640px) {
  .rv-press-word {
    display: none;
  }
  /* One row, and no more of the figure is covered. */
  .rv-step-marks {
    display: none;
  }
  .rv-step-count {
    display: inline;
  }
}
@container (max-width: 760px) {
  .rv-step {
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .rv-step-figure {
    padding: 10px;
  }
  .rv-drawing {
    max-height: 60vh;
  }
}
`,`/* The page of the operators: what the machines gave, side by side. */

.rv-card .rv-agreed {
  margin: 0 0 12px;
  line-height: 1.5;
}
.rv-agreed[data-state="good"],
.rv-agreement [data-state="good"] {
  color: var(--rv-good);
}
.rv-agreed[data-state="bad"],
.rv-agreement [data-state="bad"] {
  color: var(--rv-bad);
}
.rv-scrolls {
  overflow-x: auto;
}
.rv-agreement {
  width: auto;
  min-width: min(100%, 720px);
}
.rv-agreement :is(th, td) {
  padding: 2px 18px 2px 0;
}
.rv-agreement :is(th, td):nth-child(2) {
  text-align: left;
}
.rv-agreement tr[data-first] > :is(th, td) {
  border-top: 1px solid var(--rv-line);
}
.rv-agreement th[scope="row"] {
  font-weight: 500;
}
.rv-card .rv-agreed-note {
  max-width: 75ch;
  margin: 12px 0 0;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  line-height: 1.5;
}
@container (max-width: 480px) {
  .rv-agreement :is(th, td) {
    padding-right: 10px;
    vertical-align: top;
  }
  .rv-agreement :is(th, td):nth-child(-n + 2) {
    white-space: normal;
  }
}
`,`/* The page of the peers: the matrix of implementations and families, and the museum's threads. */

.rv-peers {
  width: auto;
  border-collapse: collapse;
}
.rv-peers :is(th, td) {
  padding: 1px 2px;
  text-align: center;
}
.rv-peers thead th {
  height: 92px;
  padding: 0 2px 6px;
  font-weight: 500;
  vertical-align: bottom;
}
.rv-peers thead th:not(:first-child) > span {
  writing-mode: vertical-rl;
  transform: rotate(180deg);
  white-space: nowrap;
}
.rv-peers :is(thead th:first-child, th[scope="row"]) {
  position: sticky;
  left: 0;
  z-index: 1;
  max-width: 300px;
  padding-right: 10px;
  background: var(--rv-surface);
  font-family: var(--rv-font);
  font-weight: 500;
  text-align: left;
  white-space: normal;
}
.rv-peers tbody tr > * {
  border-top: 1px solid var(--rv-line);
}
.rv-peers button {
  min-width: 24px;
  min-height: 24px;
  padding: 0;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-peers .rv-peer {
  text-align: left;
}
.rv-peers button:hover,
.rv-peers button[aria-pressed="true"] {
  border-color: var(--rv-accent);
}
.rv-peers [data-state="follows"] {
  color: var(--rv-good);
}
.rv-peers [data-state="follows_another"] {
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
}
.rv-peers [data-state="differs"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
.rv-peers :is([data-state="refuses"], [data-state="unasked"]) {
  color: var(--rv-muted);
}
.rv-card :is(.rv-peers-legend, .rv-peers-said) {
  max-width: 110ch;
  margin: 0 0 6px;
  font-size: var(--rv-size-note);
  line-height: 1.5;
  overflow-wrap: anywhere;
}
.rv-card .rv-peers-legend {
  color: var(--rv-muted);
}
.rv-card .rv-peers-said {
  min-height: 3.2em;
}

.rv-threads {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 540px), 1fr));
  gap: 14px;
}
.rv-thread {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 190px;
  grid-template-rows: auto 1fr;
  gap: 10px 16px;
  padding: 14px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-thread h4 {
  margin: 0 0 6px;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-card .rv-thread p {
  margin: 0 0 6px;
  line-height: 1.5;
}
.rv-card .rv-thread .rv-thread-why {
  color: var(--rv-muted);
}
.rv-card .rv-thread .rv-thread-links {
  margin: 0;
  font-size: var(--rv-size-note);
}
.rv-thread a {
  color: var(--rv-accent);
  text-decoration: underline;
}
.rv-thread-map {
  grid-area: 1 / 2 / span 2;
  width: 100%;
  max-height: 240px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-thread-cell {
  fill: color-mix(in srgb, var(--rv-text) calc(4% + 30% * var(--rv-share)), var(--rv-surface));
  stroke: var(--rv-line);
  stroke-width: 0.02;
}
.rv-thread-value {
  fill: var(--rv-muted);
  font-family: var(--rv-mono);
  dominant-baseline: central;
  text-anchor: middle;
}
.rv-thread-mark :is(rect, line) {
  fill: none;
  stroke: var(--rv-reading);
  stroke-width: 0.07;
}
.rv-thread-mark line {
  stroke-width: 0.035;
}
.rv-thread-mark circle {
  fill: var(--rv-reading);
  stroke: var(--rv-surface);
  stroke-width: 0.02;
}
.rv-thread-mark circle[data-lost="true"] {
  fill: var(--rv-surface);
  stroke: var(--rv-reading);
  stroke-width: 0.05;
}
.rv-thread [data-reading="0"] {
  --rv-reading: var(--rv-accent);
}
.rv-thread [data-reading="1"] {
  --rv-reading: var(--rv-focus);
}
.rv-thread [data-reading="2"] {
  --rv-reading: var(--rv-good);
}
.rv-thread-mark:not([data-reading="0"]) rect {
  stroke-dasharray: 0.2 0.12;
}
.rv-thread-outputs {
  display: flex;
  flex-wrap: wrap;
  align-content: start;
  gap: 10px 24px;
}
.rv-thread-output {
  min-width: 0;
  margin: 0;
  padding-left: 8px;
  border-left: 3px solid var(--rv-reading);
}
.rv-thread-output figcaption {
  margin-bottom: 4px;
  font-size: var(--rv-size-note);
}
.rv-thread-box {
  display: block;
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-thread-output table {
  width: auto;
}
.rv-thread-output td {
  padding: 1px 10px 1px 0;
}
@container (max-width: 560px) {
  .rv-thread {
    grid-template-columns: minmax(0, 1fr);
  }
  .rv-thread-map {
    grid-area: auto;
    max-width: 260px;
  }
  .rv-peers :is(thead th:first-child, th[scope="row"]) {
    max-width: 140px;
  }
}
`,`/* The prism's cards. */

.rv-prism-tiles {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(132px, 1fr));
  gap: 10px;
}
.rv-prism-tile {
  display: flex;
  flex-direction: column;
  min-width: 0;
  padding: 6px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
/* Until numbers are there, tiles and cards keep the room that they will take. */
.rv-prism-tiles[data-waiting] > * > * {
  visibility: hidden;
}
.rv-card-prism-outputs:not(:has(.rv-prism-tile)) {
  min-height: 540px;
}
.rv-prism-invites {
  padding-bottom: 10px;
}
/* Without a box there are names, and no room for numbers. */
.rv-card-prism-outputs:not([data-boxless]) .rv-prism-invites,
.rv-card-prism-outputs[data-boxless] :is(.rv-prism-slot, .rv-prism-foot, .rv-scale) {
  display: none;
}
.rv-prism-tile[data-raised] {
  border-color: var(--rv-accent);
}
.rv-prism-tile[data-reference] {
  background: var(--rv-sunken);
}
.rv-prism-head {
  display: flex;
  align-items: center;
  gap: 4px;
}
.rv-prism-name {
  display: flex;
  flex: 1;
  align-items: center;
  gap: 6px;
  min-width: 0;
  min-height: 38px;
  padding: 0 4px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  text-align: left;
  cursor: pointer;
}
.rv-card-prism-sum .rv-remark {
  display: inline-flex;
  align-items: center;
  gap: 6px;
}
.rv-prism-sign {
  display: inline-flex;
  flex: none;
}
.rv-prism-name span {
  display: -webkit-box;
  overflow: hidden;
  overflow-wrap: anywhere;
  line-height: 15px;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
}
.rv-prism-name:disabled {
  cursor: default;
}
.rv-prism-name:hover:not(:disabled) {
  background: var(--rv-sunken);
}
.rv-prism-name[aria-pressed="true"] {
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  box-shadow: inset 0 0 0 1.5px var(--rv-accent);
}
.rv-prism-reference {
  flex: none;
}
.rv-prism-slot {
  aspect-ratio: 1;
  margin-top: 6px;
}
.rv-prism-refused {
  flex: 1;
  margin: 6px 4px;
  color: var(--rv-warn);
  font-size: var(--rv-size-note);
}
.rv-prism-foot {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 6px;
  height: 37px;
  margin-top: 5px;
  /* Its numbers change with every move: nothing around it is laid out for them. */
  contain: strict;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-prism-foot .rv-badge {
  grid-column: 2;
  grid-row: 1;
  height: 17px;
  font-size: var(--rv-size-small);
}
.rv-prism-read {
  font: 600 var(--rv-size-note) / 17px var(--rv-mono);
}
.rv-prism-plan {
  grid-column: 2;
  grid-row: 1;
  color: var(--rv-muted);
}
.rv-prism-note {
  grid-column: 1 / -1;
  grid-row: 2;
  overflow: hidden;
  color: var(--rv-muted);
  text-overflow: ellipsis;
  white-space: nowrap;
}

.rv-prism-cause {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 84px 76px 76px;
  align-items: center;
  gap: 2px 10px;
  padding: 4px 0;
  border-top: 1px solid var(--rv-line);
}
.rv-prism-causehead {
  border-top: 0;
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-prism-causehead span:nth-child(n + 3) {
  text-align: right;
}
.rv-prism-cause b {
  display: block;
  font-size: var(--rv-size-base);
}
.rv-prism-cause small {
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-prism-total {
  border-top: 2px solid var(--rv-line-strong);
}
.rv-prism-value {
  font: 500 var(--rv-size-note) / 1.3 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-prism-track {
  position: relative;
  height: 10px;
  background:
    linear-gradient(var(--rv-line-strong), var(--rv-line-strong)) 50% 0 / 1px 100% no-repeat,
    var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-prism-bar {
  position: absolute;
  top: 2px;
  left: 50%;
  width: calc(50% * var(--rv-share, 0));
  height: 6px;
  background: var(--rv-focus);
}
.rv-prism-bar[data-sign="down"] {
  right: 50%;
  left: auto;
  background: var(--rv-accent);
}
.rv-prism-made {
  margin-top: 6px;
  overflow-wrap: anywhere;
  font: var(--rv-size-note) / 1.4 var(--rv-mono);
}
.rv-prism-plot {
  cursor: crosshair;
}

@container (max-width: 460px) {
  .rv-prism-cause {
    grid-template-columns: minmax(0, 1fr) 84px 84px;
  }
  .rv-prism-cause > :first-child {
    grid-column: 1 / -1;
  }
  .rv-prism-causehead > :first-child {
    display: none;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards:has(.rv-card-prism-outputs) .rv-card-sentence {
    min-height: 103px;
  }
}
`,`/* The cards of the R-MAC pages. */

.rv-rlevel {
  margin-bottom: 10px;
}
.rv-rlevel-name {
  display: flex;
  align-items: center;
  gap: 7px;
  margin-bottom: 4px;
  font-size: var(--rv-size-note);
  font-weight: 600;
}
.rv-rlevel-name span {
  color: var(--rv-muted);
  font-weight: 500;
  font-variant-numeric: tabular-nums;
}
.rv-rline {
  display: inline-block;
  flex: none;
  width: 30px;
  height: 3px;
  border-radius: 1px;
}
.rv-body-rmac-list {
  max-height: 236px;
  overflow: auto;
}
.rv-rgrid {
  display: grid;
  gap: 2px;
}
.rv-rcell {
  height: 18px;
  padding: 0;
  background: color-mix(in srgb, var(--rv-level) 26%, var(--rv-surface));
  border: 1.5px solid color-mix(in srgb, var(--rv-level) 60%, var(--rv-surface));
  border-radius: var(--rv-radius-mark);
  cursor: pointer;
}
.rv-rcell[data-here] {
  background: var(--rv-highlight);
  border-color: var(--rv-focus);
}
.rv-rcell[aria-pressed="true"] {
  box-shadow: 0 0 0 2px var(--rv-focus);
}
.rv-rscroll {
  height: 170px;
  overflow: auto;
  border-top: 1px solid var(--rv-line);
}
.rv-rtable th,
.rv-rtable td {
  height: 22px;
}
.rv-rtable th:first-child {
  max-width: 150px;
  overflow: hidden;
  font-weight: 500;
  text-overflow: ellipsis;
}
.rv-rtable thead th {
  position: sticky;
  top: 0;
  background: var(--rv-surface);
}
.rv-rtable tr[data-shown] {
  color: var(--rv-focus);
  font-weight: 650;
}

/* The derivation. */
.rv-dstage {
  margin-bottom: 14px;
}
.rv-card h4 {
  display: flex;
  align-items: center;
  gap: 8px;
  margin: 0 0 6px;
  padding: 0;
  font-family: inherit;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
}
.rv-card h4 i {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 19px;
  height: 19px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: 50%;
  font-size: var(--rv-size-small);
  font-style: normal;
  font-weight: 700;
}
.rv-dstage p {
  margin: 6px 0 0;
  line-height: 1.5;
}
.rv-dsides {
  display: flex;
  height: 24px;
  margin-top: 8px;
  font: var(--rv-size-small) / 22px var(--rv-mono);
}
.rv-dsides span {
  min-width: 58px;
  padding: 0 7px;
  overflow: hidden;
  background: var(--rv-accent-soft);
  border: 1px solid var(--rv-accent);
  border-radius: var(--rv-radius-mark);
  white-space: nowrap;
}
.rv-dsides .rv-drest {
  background: none;
  border: 1px dashed var(--rv-line-strong);
  border-left: 0;
  border-radius: 0 var(--rv-radius-mark) var(--rv-radius-mark) 0;
}
.rv-dtable th,
.rv-dtable td,
.rv-scores th,
.rv-scores td {
  height: 26px;
  border-top: 1px solid var(--rv-line);
}
.rv-dtable thead th,
.rv-scores thead th {
  border-top: 0;
  vertical-align: bottom;
  white-space: normal;
}
.rv-dtable th:first-child {
  padding-left: 6px;
}
.rv-dtable :is(th, td):last-child {
  padding-right: 6px;
}
.rv-dtable tbody th,
.rv-scores tbody th {
  font-weight: 600;
}
.rv-dcandidates tr[data-chosen] {
  background: var(--rv-focus-soft);
}
.rv-dcandidates tr[data-chosen] td:last-child {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-dtaken {
  margin-left: 8px;
  color: var(--rv-focus);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 650;
}
.rv-dtable .rv-dpicture {
  width: 34%;
  text-align: left;
}
.rv-dtrack {
  position: relative;
  height: 14px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-dtrack i {
  position: absolute;
  top: 0;
  bottom: 0;
  background: color-mix(in srgb, var(--rv-accent) 32%, transparent);
  border: 1px solid var(--rv-accent);
  border-radius: var(--rv-radius-mark);
}
.rv-dlevels td {
  vertical-align: middle;
}
.rv-dlevels .rv-rline {
  width: 22px;
  margin-right: 8px;
  vertical-align: 3px;
}
.rv-dwalk {
  display: inline-flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 0 9px;
  padding: 3px 0;
  white-space: normal;
}
.rv-dpart {
  display: inline-block;
  white-space: pre;
}
.rv-dlevels th:first-child {
  white-space: nowrap;
}
.rv-dwalk b {
  font-weight: 650;
}
.rv-card .rv-dsum {
  padding-top: 8px;
  border-top: 1px solid var(--rv-line-strong);
  font: var(--rv-size-base) / 1.5 var(--rv-mono);
  text-align: right;
}
.rv-dother {
  padding: 3px 0;
  line-height: 1.5;
}
.rv-dother[data-drawn] {
  padding-left: 8px;
  border-left: 3px solid var(--rv-categorical-5);
}

/* The descriptor. */
.rv-mrow,
.rv-mfoot {
  display: grid;
  grid-template-columns: 62px minmax(0, 1fr) 66px 78px 70px;
  gap: 8px;
  align-items: center;
}
.rv-mrow {
  font: var(--rv-size-small) / 1 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-mrow > :last-child {
  text-align: right;
}
.rv-mhead {
  height: 20px;
  color: var(--rv-muted);
  font-family: var(--rv-font);
}
.rv-mbody {
  position: relative;
}
.rv-mslot {
  position: absolute;
  top: 0;
  right: 238px;
  left: 70px;
}
.rv-mslot canvas {
  cursor: crosshair;
}
.rv-msum {
  position: relative;
  height: 66px;
  margin-top: 6px;
  background: var(--rv-sunken);
}
.rv-mfoot {
  grid-template-columns: 62px minmax(0, 1fr) 230px;
  font-size: var(--rv-size-small);
  color: var(--rv-muted);
}
.rv-mrow[data-here] {
  background: var(--rv-focus-soft);
}
.rv-mrow[data-off] .rv-mbar,
.rv-mrow[data-off] > span:last-child {
  opacity: 0.55;
}
.rv-mswitch {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  height: 100%;
  min-height: 0;
  padding: 0 4px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-mswitch i {
  width: 9px;
  height: 9px;
  border: 1.5px solid transparent;
  border-radius: 50%;
}
.rv-mswitch[aria-checked="false"] {
  text-decoration: line-through;
  opacity: 0.65;
}
.rv-mswitch[aria-checked="false"] i {
  background: none !important;
  border-color: var(--rv-muted);
}
.rv-mbar {
  position: relative;
  display: flex;
  align-items: center;
  justify-content: flex-end;
  height: 76%;
}
.rv-mbar > i {
  position: absolute;
  top: 0;
  bottom: 0;
  left: 0;
  height: auto;
  background: var(--rv-accent-soft);
}
.rv-mbar b {
  position: relative;
  padding-right: 4px;
  font-weight: 500;
}
/* Twenty regions' rows, as most maps have them, until the page's own come. */
.rv-mlist:empty {
  height: 320px;
}
.rv-card .rv-marith {
  min-height: 48px;
  margin-top: 8px;
  padding-top: 8px;
  border-top: 1px solid var(--rv-line);
  font: var(--rv-size-note) / 1.6 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-marith b {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-arow {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 14px;
  align-items: center;
  padding: 7px 0;
  border-top: 1px solid var(--rv-line);
}
.rv-arow:first-child {
  border-top: 0;
}
.rv-arow b,
.rv-arow code,
.rv-arow .rv-quiet {
  display: block;
}
.rv-arow code {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font: var(--rv-size-note) / 1.5 var(--rv-mono);
}
.rv-arow .rv-quiet {
  font-size: var(--rv-size-note);
}
.rv-aslot {
  position: relative;
  height: 46px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-pstrip {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(92px, 1fr));
  gap: 8px;
}
.rv-pitem {
  min-width: 0;
  padding: 4px;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--rv-radius-control);
  font: var(--rv-size-small) / 1.35 var(--rv-font);
  text-align: left;
  cursor: pointer;
}
.rv-pitem:hover,
.rv-pitem:focus-visible {
  background: var(--rv-sunken);
  border-color: var(--rv-line);
}
.rv-pitem canvas {
  display: block;
  width: 100%;
  aspect-ratio: 1;
  margin-bottom: 4px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-pitem b {
  font-family: var(--rv-mono);
}
.rv-pitem span {
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

@container (max-width: 560px) {
  .rv-mrow {
    grid-template-columns: 48px minmax(0, 1fr) 0 62px 0;
    gap: 4px;
  }
  .rv-mrow > :nth-child(3),
  .rv-mrow > :nth-child(5) {
    visibility: hidden;
    overflow: hidden;
  }
  .rv-mslot {
    right: 74px;
    left: 52px;
  }
  .rv-mfoot {
    grid-template-columns: 48px minmax(0, 1fr) 70px;
    gap: 4px;
  }
  .rv-card .rv-marith {
    min-height: 67px;
  }
  .rv-dtable .rv-dpicture {
    display: none;
  }
  .rv-dtable th,
  .rv-dtable td {
    padding-right: 6px;
    white-space: normal;
  }
}

@container (max-width: 400px) {
  .rv-dlevels td {
    font-size: var(--rv-size-tiny);
  }
  .rv-dlevels .rv-rline {
    display: none;
  }
  .rv-dlevels .rv-dpart {
    display: inline;
    white-space: normal;
  }
}

/* Search. */
.rv-hits {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
  gap: 6px;
  min-height: 318px;
  max-height: 318px;
  align-content: start;
  padding: 2px;
  overflow: auto;
}
.rv-hit {
  position: relative;
  min-width: 0;
  padding: 3px;
  color: inherit;
  background: none;
  border: 2px solid transparent;
  border-radius: var(--rv-radius-control);
  font: var(--rv-size-small) / 1.3 var(--rv-font);
  text-align: left;
  cursor: pointer;
}
.rv-hit img {
  display: block;
  width: 100%;
  aspect-ratio: 21 / 16;
  object-fit: cover;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-hit b {
  position: absolute;
  top: 7px;
  left: 7px;
  padding: 1px 6px;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-mark);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
}
.rv-hit[data-relevant] {
  background: var(--rv-good-soft);
}
.rv-hit[data-relevant] b {
  color: var(--rv-surface);
  background: var(--rv-good);
}
.rv-hit[data-here] {
  border-color: var(--rv-focus);
}
.rv-hit[aria-selected="true"] {
  border-color: var(--rv-accent);
}
.rv-hname {
  display: block;
  margin-top: 3px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-hline {
  display: flex;
  align-items: center;
  gap: 6px;
}
.rv-hline code,
.rv-pair code,
.rv-scores code {
  padding: 0;
  color: inherit;
  background: none;
  font: var(--rv-size-small) / 1.4 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-htrack {
  flex: 1;
  height: 5px;
}
.rv-pairs {
  position: relative;
  width: 100%;
  aspect-ratio: 2.72;
}
.rv-pairs canvas,
.rv-pgrid canvas {
  border-radius: var(--rv-radius-mark);
}
.rv-pbelow {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 190px;
  gap: 18px;
  margin-top: 10px;
}
.rv-pair {
  display: grid;
  grid-template-columns: 14px minmax(0, 1fr) 64px 52px;
  align-items: center;
  gap: 8px;
  height: 26px;
  padding: 0 6px;
  border-radius: var(--rv-radius-mark);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-pair:hover {
  background: var(--rv-sunken);
}
.rv-pair i {
  width: 12px;
  height: 12px;
  border-radius: var(--rv-radius-mark);
}
.rv-pair > :nth-child(n + 3) {
  text-align: right;
}
.rv-pgrid {
  position: relative;
  width: 130px;
  height: 130px;
}
.rv-pgrid canvas {
  cursor: crosshair;
}
.rv-card .rv-pgridwords {
  min-height: 34px;
  margin-top: 4px;
  font-size: var(--rv-size-note);
}
.rv-scores {
  font-family: inherit;
}
.rv-scores th,
.rv-scores td {
  height: 30px;
  text-align: left;
}
.rv-scores thead th {
  height: 22px;
}
.rv-scores tbody th {
  width: 80px;
}
.rv-scores td[data-used] code {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-strack {
  display: inline-block;
  width: calc(100% - 52px);
  height: 9px;
  margin-right: 8px;
}
.rv-strack > i:not([data-best]) {
  background: color-mix(in srgb, var(--rv-accent) 55%, var(--rv-sunken));
}
.rv-card .rv-scorenote {
  margin-top: 8px;
  font-size: var(--rv-size-note);
  line-height: 1.5;
}
@container (max-width: 560px) {
  .rv-pbelow {
    grid-template-columns: minmax(0, 1fr);
  }
}
`];var[qe,Te]=[4,2**26],mA=class{#n;#A=new Map;constructor(A){this.#n=A}get size(){return this.#n.memory.buffer.byteLength}begin(){this.#n.clear(0)}forget(){this.#A.clear(),this.#n.clear(1)}hold(A){let n=this.#A.get(A);if(n!==void 0)return n;let t=[...this.#A.keys()].reduce((i,{byteLength:s})=>i+s,A.byteLength);(this.#A.size===qe||t>Te)&&this.forget();let r=this.put(A);return this.#n.keep(),this.#A.set(A,r),r}put(A){let n=this.#e(A.byteLength),t=new Uint8Array(A.buffer,A.byteOffset,A.byteLength);return new Uint8Array(this.#n.memory.buffer,n).set(t),n}zeros(A){let n=this.#e(4*A);return new Uint8Array(this.#n.memory.buffer,n,4*A).fill(0),n}floats(A,n){return new Float32Array(this.#n.memory.buffer,A,n).slice()}doubles(A,n){return new Float64Array(this.#n.memory.buffer,A,n).slice()}wholes(A,n){return new Int32Array(this.#n.memory.buffer,A,n).slice()}bytes(A,n){return new Uint8Array(this.#n.memory.buffer,A,n).slice()}#e(A){let n=A>2147483648?0:this.#n.take(A)>>>0;if(!n)throw new H(qA);return n}};var Y={roi_align:{columns:5,sampled:!0,reductions:{avg:"roi_align",max:"roi_align_max"}},roi_align_rotated:{columns:6,sampled:!0,reductions:{avg:"roi_align_rotated"}},roi_pool:{columns:5,sampled:!1,reductions:{}}},[Ln,qn]=[5,14],Ve={scale:1},wA=class{#n;#A;#e;constructor(A){this.#n=A,this.#A=new mA(A),this.#e=[0,1].map(n=>this.#s(n))}knows(A,n){let t=Object.hasOwn(Y,A)?Y[A]:null;return!!(t&&(t.sampled?t.reductions[n]:n==="max"))}get size(){return this.#A.size}plan(A,{rois:n,bins:t,rules:r,height:i,width:s,chosen:o,derivatives:a=!1}){let{columns:g}=Y[A],I=jA(n,g),h=Int32Array.from(o??Array(t[0]*t[1]).keys());if(h.some(b=>b<0||b>=t[0]*t[1]))throw new RangeError(`chosen: want bins below ${t[0]*t[1]}, got ${h}`);let l=this.#A;l.begin();let c={rois:I.length/g,batch:2**30,channels:1,height:i,width:s},d=l.zeros(10),p=l.put(I),v=this.#r(c,t,r);this.#t(`${A}_plan`,p,l.put(h),h.length,...v,Number(a),d);let[f,...m]=l.wholes(d,10),w=g-1;return{positions:D(l.floats(m[0],2*f),[f,2]),taps:D(l.wholes(m[1],4*f),[f,4]),weights:D(l.floats(m[2],4*f),[f,4]),state:D(l.bytes(m[3],f),[f]),roi:D(l.wholes(m[4],f),[f]),bin:D(l.wholes(m[5],f),[f]),slopes:a?D(l.floats(m[6],2*w*f),[f,w,2]):null,grids:D(l.wholes(m[7],2*c.rois),[c.rois,2]),offsets:D(l.wholes(m[8],c.rois+1),[c.rois+1])}}axes(A,{rois:n,bins:t,rules:r,height:i,width:s}){let{columns:o,sampled:a}=Y[A],g=jA(n,o),I=g.length/o,h=this.#A;h.begin();let l=h.put(g),c=this.#r({rois:I,batch:2**30,channels:1,height:i,width:s},t,r),d=qn+(a?0:2*(t[0]+t[1])),p=h.zeros(4*d*I);this.#t(`${A}_axes`,l,...c,p);let v=h.doubles(p,2*d*I);return Array.from({length:I},(f,m)=>{let[w,b]=[m,I+m].map(E=>v.subarray(d*E,d*(E+1)));return ze(w,b,a?null:t)})}forward(A,n){let{maps:t,rois:r,job:i,shape:s,count:o}=this.#i(A,n),a=this.#A.zeros(o);if(Y[A].sampled)return this.#t(On(A,n),t,r,a,...i),{output:D(this.#A.floats(a,o),s),argmax:null};let g=this.#A.zeros(o);return this.#t(A,t,r,a,g,...i),{output:D(this.#A.floats(a,o),s),argmax:D(this.#A.wholes(g,o),s)}}backward(A,n){let{features:t,gradOutput:r,argmax:i}=n,{maps:s,rois:o,job:a,count:g,rows:I}=this.#i(A,n),{columns:h,sampled:l}=Y[A],c=this.#A,d=c.put(WA("gradOutput",r,g)),p=t.values.length,v=c.zeros(p);if(!l){let w=c.put(WA("argmax",i??new Int32Array,g));return this.#t(`${A}_backward`,d,w,o,v,...a),{features:D(c.floats(v,p),Hn(t)),rois:null}}let f=c.zeros(I*h),m=On(A,n);return this.#t(`${m}_backward_features`,d,s,o,v,...a),this.#t(`${m}_backward_rois`,d,s,o,f,...a),{features:D(c.floats(v,p),Hn(t)),rois:D(c.floats(f,I*h),[I,h])}}regions({height:A,width:n,scales:t,overlap:r,variant:i}){let s=this.#A;s.begin();let o=s.zeros(3),a=s.put(Float64Array.of(r)),g=Object.entries({height:A,width:n,scales:t}).map(([c,d])=>Yn(c,d));this.#t(`rmac_regions_${i}`,...g,a,o);let[I,h,l]=s.wholes(o,3);return{regions:D(s.wholes(h,4*I),[I,4]),level:D(s.wholes(l,I),[I])}}regionMaxima({features:A,regions:n}){let{batch:t=1,channels:r}=A,i=n.length/4,s=new Float32Array(5*t*i);for(let g=0;g<t*i;g+=1){s[5*g]=Math.floor(g/i);for(let I=0;I<4;I+=1)s[5*g+1+I]=n[4*(g%i)+I]}let o=this.forward("roi_pool",{features:A,rois:s,bins:[1,1],rules:Ve}),a=[t,i,r];return{maxima:D(Float32Array.from(o.output),a),argmax:D(Int32Array.from(o.argmax??[]),a)}}#s(A){this.#A.begin();let n=this.#A.put(new Float64Array(2));this.#t("alignment",A,n);let[t,r]=this.#A.doubles(n,2);return[t,r]}#i(A,{features:n,rois:t,bins:r,rules:i}){let{batch:s=1,channels:o,height:a,width:g}=n,{columns:I}=Y[A];WA("features",n.values,s*o*a*g);let h=jA(t,I);this.#A.begin();let l=this.#A.hold(n.values),c=h.length/I,d=[c,o,...r];return{maps:l,rois:this.#A.put(h),job:this.#r({rois:c,batch:s,channels:o,height:a,width:g},r,i),shape:d,count:c*o*r[0]*r[1],rows:c}}#r(A,[n,t],{scale:r,ratio:i=0,aligned:s=!1,clockwise:o=!1,...a}){let[g,I]=this.#e[Number(s)],{rois:h,batch:l,channels:c,height:d,width:p}=A,f=Object.entries({rois:h,batch:l,channels:c,height:d,width:p,bins_y:n,bins_x:t,ratio:i}).map(([m,w])=>Yn(m,w));return[this.#A.put(Int32Array.of(...f,Number(o))),this.#A.put(Float64Array.of(r,a.offset??g,a.minimum??I))]}#t(A,...n){let t=uA;try{t=this.#n[A](...n)}catch(r){if(!(r instanceof WebAssembly.RuntimeError))throw r}if(t)throw new H(t)}};function On(e,{reduction:A="avg"}){let n=Y[e].reductions[A];if(!n)throw new RangeError(`reduction: ${e} has no ${A}`);return n}function ze(e,A,n){let[t,r]=[0,1].map(g=>{let I=Ln*g,[h,l,c,d,p]=e.subarray(I),v=qn+(g&&n?2*n[0]:0),f=n&&D(Int32Array.from(e.subarray(v,v+2*n[g])),[n[g],2]);return{start:h,binSize:l,samples:c,size:d,drawn:A[I+3],widened:!p,cells:f}}),[i,s,o,a]=e.subarray(2*Ln);return{y:t,x:r,center:[i,s],cosine:o,sine:a}}var Hn=({batch:e=1,channels:A,height:n,width:t})=>[e,A,n,t],D=(e,A)=>Object.assign(e,{shape:Object.freeze(A)});function WA(e,A,n){if(A.length!==n)throw new RangeError(`${e}: want ${n} numbers, got ${A.length}`);return A}function jA(e,A){if(e.length%A)throw new RangeError(`rois: want rows of ${A}, got ${e.length} numbers`);return Float32Array.from(e)}function Yn(e,A){if(Number.isInteger(A)&&Math.abs(A)<2**31)return A;throw new RangeError(`${e}: want a whole number, got ${A}`)}async function Tn(e){if(typeof WebAssembly>"u")throw new nA("This browser has no WebAssembly.");let A=typeof e=="string"||e instanceof URL?await Xe(e):e;try{let{instance:n}=await WebAssembly.instantiate(A,{});return new wA(n.exports)}catch(n){throw new nA(Pe(n),n)}}function Vn(e){let A=atob(e);return Uint8Array.from(A,n=>n.charCodeAt(0))}async function Xe(e){try{let A=await fetch(e);if(A.ok)return await A.arrayBuffer();throw new Error(`${A.status} ${A.statusText}`)}catch(A){throw new nA("The kernels for this browser could not be fetched.",A)}}function Pe(e){return/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(e))?"This page's Content-Security-Policy refuses WebAssembly.":e instanceof RangeError?"This browser has no memory for WebAssembly.":"This browser cannot read the kernels' WebAssembly."}var zn="AGFzbQEAAAAB2QIgYAF/AX9gAX4Bf2AAAX9gAn98AGADf3x8AX9gAn9/AX9gA39/fwBgB39/fn5/f38AYAp/f35+fnx/f35+AGARf39+f39/fn9+f39+f35/fn8Bf2ADf35/AX9gA39+fgF/YAp/f35+fn59fX1+AGARf39+f35/fn9/f35+fn19fn4AYAN/fX4AYAd/f39/f39/AX9gC39/fn5+fn19fX5/AGAFf39+fn0AYAZ/fn5+fn4AYBF/fX1+fX19fX59fX19fX1/fgF/YAR/f39/AX9gC39+fH5+fH58fH9+AX9gDn9/fn5+fn5+fn19fX5/AX9gBX99fX59AGANf319fn1+fn1/f39/fgBgBn99fX5+fgBgB399fX59fX0AYAV/f39/fwF/YAZ/f39/f38Bf2APf39+fn5+fn5+fX19fn9/AX9gDH99fX5+fX19fX1+fgBgBX9+f35+AX8DNjUAAQACAQMEBAUGBwgJCgsMDQ4PEA8REg8TFBQVFBYXCxgZGhscHB0eGxwcFhsfHBwcHBsbGwUDAQACBggBfwFBgIAECwfzAxkGbWVtb3J5AgAEdGFrZQAABWNsZWFyAAIEa2VlcAADCWFsaWdubWVudAAIDnJvaV9hbGlnbl9wbGFuABIWcm9pX2FsaWduX3JvdGF0ZWRfcGxhbgAUDXJvaV9wb29sX3BsYW4AFw5yb2lfYWxpZ25fYXhlcwAZFnJvaV9hbGlnbl9yb3RhdGVkX2F4ZXMAGg1yb2lfcG9vbF9heGVzABwJcm9pX2FsaWduACMbcm9pX2FsaWduX2JhY2t3YXJkX2ZlYXR1cmVzACQXcm9pX2FsaWduX2JhY2t3YXJkX3JvaXMAJRFyb2lfYWxpZ25fcm90YXRlZAAoI3JvaV9hbGlnbl9yb3RhdGVkX2JhY2t3YXJkX2ZlYXR1cmVzACkfcm9pX2FsaWduX3JvdGF0ZWRfYmFja3dhcmRfcm9pcwAqDXJvaV9hbGlnbl9tYXgALB9yb2lfYWxpZ25fbWF4X2JhY2t3YXJkX2ZlYXR1cmVzAC4bcm9pX2FsaWduX21heF9iYWNrd2FyZF9yb2lzAC8Icm9pX3Bvb2wAMBFyb2lfcG9vbF9iYWNrd2FyZAAxE3JtYWNfcmVnaW9uc190b2xpYXMAMhNybWFjX3JlZ2lvbnNfY2FmZmUyADMVcm1hY19yZWdpb25zX2NpcnRvcmNoADQKt6oCNQsAIACtEIGAgIAAC3ABA38CQCAAQoDQrPMOVg0AAkAgAEEAKALEgISAACIBrXxCD3xCcIMiAEL//wN8QhCIpyICPwAiA00NACAAQoCA/P8PVg0BIAIgA2tAAEF/Rg0BC0EAIAA+AsSAhIAAIAEPC0EAQQE6AMiAhIAAQQALNwBBAEHQgISAAEEAKALAgISAACAAGyIANgLEgISAAEEAIAA2AsCAhIAAQQBBADoAyICEgABBAAsWAEEAQQAoAsSAhIAANgLAgISAAEEACyYBAX8CQCAAQiB8EIGAgIAAIgFFDQAgAUEQaiABQSBqNgIACyABC4YEBQF8A34BfwR+AXwCQAJAIAFEGC1EVPsh6T9lRQ0ARAAAAAAAAAAAIQJCACEDDAELIAG2vKwiA0IXhyIEQuh+fCIFp0Egba3DIAVCn4CAgICAgICAf4NCgICAgICAgICAf1atfSIFQgAgBUIAVRsiBadBA3QiBkGYgISAAGopAwAgA0L///8Dg0KAgIAEhCIDfiAGQaCAhIAAaikDACADfiIHQiCIfCIIQiCIIAZBkICEgABqKQMAIAN+fCIJQiCIIAZBiICEgABqKQMAIAN+fCIKQiCIIAZBgICEgABqKQMAIAN+fCAEIAVCBYZ9IgNCiH98IgSGIApCIIYgCUL/////D4OEIgVCuAEgA30iA4h8IgkgCUKAgICAgICAgCB8IglCgICAgICAgIBAg30iCrkiAkQAAAAAAAAQPKIiAUQHXBQzJqaRPKIgBSAEhiAIQiCGIAdC/////w+DhCADiHy6RAAAAAAAAPA7oiAKIAL8Bn25oEQAAAAAAAAQPKJEGC1EVPsh+T+ioCABIAFEAAAAAgAAoEGiIgIgAiABoaEiAqEiC0QAAABY+yH5P6IgAkQAAABY+yH5P6IgAUQYLURU+yH5P6IiAaEgAkQAAABAl95NPqKhoCALRAAAAECX3k0+oqGgIQIgCUI+iCEDCyAAIAI5AxAgACABOQMIIAAgAzcDAAvqAQMBfAF+AnwgASABoiEDQgAhBEQAAAAAAAAAACEFAkADQERKrTBwx1LpPCEGAkACQAJAAkACQAJAAkAgBKcOCAYAAQIDBAUIBgtEH7gz5/Pnar0hBgwFC0QJbagTRhLmPSEGDAQLRORE9WdF5lq+IQYMAwtENMdWpeMdxz4hBgwCC0QaoAEaoAEqvyEGDAELRBEREREREYE/IQYLIARCAXwhBCADIAWiIAagIQUMAAsLIAAgASACIANEAAAAAAAA4L+iRAAAAAAAAPA/oKIgASADoiADIAWiRFVVVVVVVcW/oKKgoDkDAEEAC7sCAwF8AX4DfCABIAGiIQNCACEERAAAAAAAAAAAIQUCQANARJd9uWN4gqa8IQYCQAJAAkACQAJAAkACQCAEpw4IBgABAgMEBQgGC0QfuDPn8+cqPSEGDAULRJ18wKh0Oam9IQYMBAtEmNj479juIT4hBgwDC0Rcn3i3T36SviEGDAILRBqgARqgAfo+IQYMAQtEF2zBFmzBVr8hBgsgBEIBfCEEIAMgBaIgBqAhBQwACwsgAEQAAAAAAADwPyADRAAAAAAAAOA/oiIGoSIHRAAAAAAAAPA/IAehIAahIAMgA6IgAyAFokRVVVVVVVWlP6CiIAEgAUQAAAACAACgQaIiBiAGIAGhoSIGoSIFIAWiIAYgBaIiBSAFIAYgBqIgA6GgoKBEAAAAAAAA4D+ioSABIAKioaCgOQMAQQALOwAgAUEIakQAAAAAAAAAAEQAAAAAAADwPyAAGzkDACABRAAAAAAAAOA/RAAAAAAAAAAAIAAbOQMAQQALuwECAX8DfCAAIAE0AgA3AwAgACABQRBqNAIANwMwIAAgAUEMajQCADcDKCAAIAFBGGo0AgA3AyAgACABQRRqNAIANwMYIAAgAUEIajQCADcDECAAIAFBBGo0AgA3AwggAUEcaigCACEDIAJBCGorAwAhBCACQRBqKwMAIQUgAisDACEGIAAgAUEgaigCAEEARzoAUCAAIAW2OAJAIAAgBLY4AjwgACAGtjgCOCAAIANBACADQQBKG603A0gL+gIDAX8IfgN8I4CAgIAAQfAAayIHJICAgIAAIAdBGGogBCAFEImAgIAAQhAhCAJAIAcpAygiCSAHKQMYIgogCSAKUxtCAFMNACAHKQM4IgkgBykDMCIKIAcpA0giCyAHKQNAIgwgBykDICINIAwgDVMbIg4gCyAOUxsiDiAKIA5TGyIOIAkgDlMbQgBXDQAgCSAKIAkgClUbIg9CgCBVDQAgBykDYCIOQoCABFUNACAPIAkgCn4gDn4gBkH/AXEbIA5+QoCAgAJVDQAgCyAMfkKAgICABFUNACAFKwMAIhBEoMLr/ktItDlkRQ0AIBBE6oygOVk+KUZjRQ0AIAVBCGorAwAiESARoSIRIBFiDQAgBUEQaisDACIRIBGhIhIgEmINACAHQQhqIAEgAiADIA0gECADQgZRIgUgEUQAAAAAAAAAAGEgCkIAIAUgDlBxIgUbIAlCACAFGxCLgICAACAHKQMQIQgLIAAgCDcDACAHQfAAaiSAgICAAAuaBAgBfgJ/A3wCfwF9AX8BfgF9AkACQCACQgFZDQBCACEIQn8hCgwBCyABQQRqIQsgA6dBAnQhDCAIQhCGuSENIAlCEIa6IQ4gBLkhDyAGQf8BcSEQIAdB/wFxIREgASEGQgAhBANAIAYhByADIQgCQCADQgFTDQACQANAIAcqAgAiEiASkyISIBJcDQEgB0EEaiEHIAhCf3wiCFANAgwACwtCASEIIAQhCgwCC0ICIQgCQCABIAQgA36nQQJ0aiITKgIAIhJDAAAAAF1FDQAgBCEKDAILAkAgErsgD2ZFDQAgBCEKDAILAkAgEiASjlsNACAEIQoMAgsgBEIBfCEUQgUhCCALIQcDQAJAIAhCf3wiCEIAUg0AIBNBDGoqAgAhEgJAAkAgEEUNACATQRBqKgIAIRUMAQsgE0EQaioCACATQQhqKgIAkyEVIBIgE0EEaioCAJMhEgsCQCARRQ0AQgQhCAJAIBJDAAAAAF1FDQAgBCEKDAULIBVDAAAAAF1FDQAgBCEKDAQLAkAgCUIBUw0AQgUhCAJAIAUgEruiIA5kRQ0AIAQhCgwFCyAEIQogBSAVu6IgDWQNBAsgCyAMaiELIAYgDGohBkIAIQhCfyEKIBQhBCAUIAJSDQIMAwsgByoCACESIAdBBGohByAFIBK7oplEAAAAAAAA0EFkRQ0ACwtCAyEIIAQhCgsgACAINwMIIAAgCjcDAAuOAgEBfyOAgICAAEHwAWsiESSAgICAACAOIA+nQQN0akF4aikDACEPIBBBBGogATYCACAQIA8+AgBBASEBAkAgEUHAAWogAiADEI2AgIAADQAgEEEQaiAFNgIAIBBBDGogBDYCACAQQQhqIBEoAtgBNgIAIBFBkAFqIAYgBxCNgICAAA0AIBBBFGogESgCqAE2AgAgEUHgAGogCCAJEI2AgIAADQAgEEEcaiAKNgIAIBBBGGogESgCeDYCACARQTBqIAsgDBCNgICAAA0AIBBBIGogESgCSDYCACARIA0gDhCNgICAAA0AIABCADcDACAQQSRqIBEoAhg2AgBBACEBCyARQfABaiSAgICAACABC6MBAgN/AX5BASEDAkAgAUL/////D1YNACABQgKGEISAgIAAIgRFDQAgBEEQaigCACEFAkAgAVANACABQgF8IQYgBSEDA0AgAyACKQMAPgIAIANBBGohAyACQQhqIQIgBkJ/fCIGQgFWDQALCyAAQgQ3AyggACABNwMgQQAhAyAAQQA2AgQgACAENgIAIAAgATcDCCAAQgQ3AxAgACAFNgIYCyADC98FBQF/An4BfwF+DH9BASEDAkAgAUIAUw0AIAFCAYYiBCABhEL/////D1YNACABQgOGIgUQhICAgAAiBkUNACABQgKGIgcgAYRCgICAgBBaDQAgBkEQaigCACEIIAFCBYYQhICAgAAiCUUNACAJQRBqKAIAIQogAUIEhhCEgICAACILRQ0AIAtBEGooAgAhDCABEISAgIAAIg1FDQAgDUEQaigCACEOIAUQhICAgAAiD0UNACAPQRBqKAIAIRAgBRCEgICAACIRRQ0AIAIgAX4iBSABhEL/////D1YNACAFQv////8HVg0AIBFBEGooAgAhEiAFQgOGEISAgIAAIhNFDQAgACAGNgIAQQAhAyAAQQA2AgQgACAJNgJAIABBADYCRCAAIAQ3AwggACAHNwNIIABCBDcDECAAQgg3A1AgACAINgIYIAAgCjYCWCAAIAE3AyAgACABNwNgIABCAjcDKCAAQgQ3A2ggAEIINwMwIABCIDcDcCAAQgQ3AzggAEIINwN4IBNBEGooAgAhBiAAQgQ3A7gBIABCEDcDsAEgAEIENwOoASAAIAE3A6ABIAAgDDYCmAEgAEIENwOQASAAIAc3A4gBIABBADYChAEgACALNgKAASAAQgE3A+gBIAAgATcD4AEgACAONgLYASAAQgE3A9ABIAAgATcDyAEgAEEANgLEASAAIA02AsABIABCCDcDmAIgACABNwOQAiAAIBA2AogCIABCCDcDgAIgACABNwP4ASAAQQA2AvQBIAAgDzYC8AEgAEIINwPIAiAAIAE3A8ACIAAgEjYCuAIgAEIINwOwAiAAIAE3A6gCIABBADYCpAIgACARNgKgAiAAQgQ3A5gDIABCCDcDkAMgACACQgOGNwOIAyAAQgI3A4ADIAAgAjcD+AIgACABNwPwAiAAIAY2AugCIABCBDcD4AIgACAFQgGGNwPYAiAAQQA2AtQCIAAgEzYC0AILIAML5QECAn0BfyAAIAYgASADIAJ+p0ECdGoiAUEEaioCAJQgB5MiCjgCGCAAIAYgAUEIaioCAJQgB5MiCzgCACAAQwAAAABDAACAPyAGIAFBDGoqAgCUIAeTIAqTIgogCF0iDBs4AiwgACAIIAogDBsiCjgCKCAAQwAAAABDAACAPyAGIAFBEGoqAgCUIAeTIAuTIgYgCF0iARs4AhQgACAIIAYgARsiBjgCECAAIAogBbSVIgc4AhwgACAGIAS0lSIGOAIEIAAgCSAHjfwEIAlCAFUiARs3AyAgACAJIAaN/AQgARs3AwgLtAMCA38CfSOAgICAAEHAAGsiESSAgICAACAIIAqnIhJBA3QiE2ogCzcDACAJIBNqIAw3AwAgASAKIAJ+p0ECdGoiCEEEaiAOOAIAIAggDTgCACARQSBqIA0gEBCRgICAACARKgI0IQ0gESoCMCEUIBEpAyghDCARKQMgIQIgESkDOCELIBEgDiAPEJGAgIAAIAcgEmogCyARKQMYIg8gCyAPVRsiCzwAAAJAAkAgC0L/AYNCAlINACADIAogBH6nQQN0aiEIIAUgCiAGfqdBAnRqIQlCBCEKA0AgCEJ/NwMAIAlBADYCACAIQQhqIQggCUEEaiEJIApCf3wiClBFDQAMAgsLIBEqAhQhDiARKgIQIRUgESkDCCELIAMgCiAEfqdBA3RqIgggESkDACAQfiIPIAJ8NwMAIAhBGGogCyAQfiIQIAx8NwMAIAhBEGogECACfDcDACAIQQhqIA8gDHw3AwAgBSAKIAZ+p0ECdGoiCEEMaiANIA6UOAIAIAhBCGogFCAOlDgCACAIQQRqIA0gFZQ4AgAgCCAUIBWUOAIACyAAQQA2AgAgEUHAAGokgICAgAAL5gEBAX4CQAJAIAFDAACAv2BFDQAgASACtF8NAQsgAEIANwMQIABCADcDCCAAQgA3AwAgAEICNwMYDwsCQCABQwAAAABfRQ0AIABCgICA/AM3AxAgAEIANwMAIAAgAUMAAAAAXK03AxggACACQgIgAkICUxtCf3w3AwgPCwJAIAJCf3wiAiAB/AQiA1UNACAAQoCAgPwDNwMQIAAgAjcDCCAAIAI3AwAgACABIAK0XK03AxgPCyAAQgA3AxggACADNwMAIAAgA0IBfDcDCCAAIAEgA7STIgE4AhQgAEMAAIA/IAGTOAIQC9cNHQF/AX4DfQd+A38BfgF8AX8BfgN/AX4BfwF+An8BfgF/CH4EfQJ+Bn0BfgF9AX4BfQJ+BH0BfgV9AX4jgICAgABBwARrIgckgICAgAAgB0EQaiADIAQQiYCAgAAgBykDWCEIIAcqAlAhCSAHKgJMIQogByoCSCELIAcpA0AhDCAHKQM4IQ0gBykDMCEOIAcpAyghDyAHQQhqIAAgBykDECIQQgUgAyAEQQAQioCAgAACQAJAIAcpAwgiEVANACARpyEEDAELAkAgEEIAUw0AIBBCAYYiEiAQhEL/////D1YNACAQQgSGEISAgIAAIgRFDQAgBEEQaigCACETAkAgEFAiFA0AQgAhESATIQQDQCAHQaABaiAAQgUgESAPIA4gCyAKIAkgCBCPgICAACAEQQhqIAcpA8ABNwMAIAQgBykDqAE3AwAgBEEQaiEEIBAgEUIBfCIRUg0ACwsgEEIDhhCEgICAACIERQ0AIARBEGooAgAhFQJAAkAgFEUNAEIBIRYMAQsgArchFyAQIREgEyEEIBUhAwNAIAMgBCkDALkgBEEIaikDALmiIBeiOQMAIARBEGohBCADQQhqIQMgEUJ/fCIRUEUNAAsgEEL/////D1ENASAQQgF8IRYLIBZCA4YiERCEgICAACIERQ0AIARBEGooAgAhGAJAIBGnIgRFDQAgGEEAIAT8CwALAkAgFA0AIBhBCGohBCAQQgF8IRFEAAAAAAAAAAAhFwNAAkAgFyAVKwMAoCIXRAAAAAAAABBBZEUNAEERIQQMBAsgBCAX/AY3AwAgFUEIaiEVIARBCGohBCARQn98IhFCAVUNAAsLIAJBAEgNACACrCIZQgOGEISAgIAAIgRFDQAgBEEQaigCACEaAkAgAkUNACACIQMgGiEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQaABaiAYIBanQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEbIAcoAtgDIRwgBykDyAMhHSAHKAKoAyEeIAcpA5gDIR8gBygC+AIhFSAHKAK4AiEgIAcoAvgBISEgBykD6AEhIiAHKAK4ASEjAkAgFA0AIAcpA8gCISQgBykDiAIhJSAHKQPIASEmIAcpA6AEIidCA34hKCAnQgGGISkgJ6dBAnQhAyAnIAcpA5gEIip+IiunQQJ0IRQgDUJ/fLQhLCAMQn98tCEtIA+0IS4gDrQhL0IAITBCACExA0AgB0HwAGogAEIFIDEgDyAOIAsgCiAJIAgQj4CAgAACQCACRQ0AIAcqApwBITIgByoCjAEhMyAHKgKIASE0IAcqAoQBITUgByoCdCE2IAcqAnAhNyAHKQOQASI4tCE5IAcpA3giOrQhO0IAITwDQCAaIDynQQN0aikDACE9QwAAAAAhPgJAAkAgDlBFDQBDAAAAACE/DAELQwAAAAAhPyAOQn9SID1CgICAgICAgICAf1JyRQ0AID0gDn8iESA9IBEgDn59IhFCAFIgESAOhUIAU3EiBK19tCE+IA5CACAEGyARfLQhPwsCQCA6QgFTDQAgNCAzID+UkiFAIDcgNiA+lJIhQUIAIUIDQAJAIDhCAVMNACALIDUgPiBCtUMAAAA/kiJDIDuVkiAulZQiRJRDAACAP0MAAAAAIEEgNiBDlCA7lZIiRSAsXRtDAAAAACBFQwAAAABeGyJDlCFGIAtDAACAPyBEk5QgQ5QhRyAbICsgMH6nQQJ0aiEBQgAhSANAIAdB6ABqICMgJiAhICUgICAkIBUgHiAcIDAgMSA9IEAgMyBItUMAAAA/kiJElCA5lZIiQyBFIA0gDBCQgICAAAJAIAVFDQACQCAqQgFTDQAgKiERIAEhBANAIARCADcCACAEIANqIQQgEUJ/fCIRQgBSDQALCyAVIDCnai0AAEECRg0AIBsgKyAwfiIRp0ECdGogC0MAAIA/IDIgPyBEIDmVkiAvlZQiRJOUQwAAgD9DAAAAACBDIC1dG0MAAAAAIENDAAAAAF4bIkOUOAIAIBsgESApfKdBAnRqIAsgRJQgQ5Q4AgAgGyARICd8p0ECdGpBBGogRzgCACAbIBEgKHynQQJ0akEEaiBGOAIACyABIBRqIQEgMEIBfCEwIDggSEIBfCJIUg0ACwsgOiBCQgF8IkJSDQALCyA8QgF8IjwgGVINAAsLIDFCAXwiMSAQUg0ACwsgByAjICIgISAgIBUgHyAeIB0gHCAbIBIgEyAWIBggFiAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HABGokgICAgAAgBAvfBAYBfwN9AXwBfQJ8AX0jgICAgABBIGsiCySAgICAACABIAMgAn6nQQJ0aiIBQQhqKgIAIQwgAUEEaioCACENIAtBCGogAUEUaioCALtEGC1EVPshCUCiRAAAAAAAgGZAo7YiDou7Ig8QhYCAgAAgCkH/AXEhCiAOjCEQIAsrAxghESALKwMQIRICQAJAAkAgCykDCCICQgGDUA0AIAsgEiAREIaAgIAARQ0BQwAAAAAhEwwCCyALIBIgERCHgICAAEUNAEMAAAAAIRMMAQsgCysDACIRIBGaIAJCfXxCflQbtiETCyAQIA4gChshEAJAIA5DAAAAAFsNACALQQhqIA8QhYCAgAAgCysDGCERIAsrAxAhEgJAAkAgCykDCCICQgGDUA0AIAsgEiAREIeAgIAARQ0BQwAAAAAhEAwCCyALIBIgERCGgICAAEUNAEMAAAAAIRAMAQsgCysDACIRmiARIBBDAAAAAF0gAkIBVXMbtiEQCyAAIBA4AgwgACATOAIIIAAgBiAMlCAHkzgCBCAAIAYgDZQgB5M4AgAgAEMAAAAAQwAAgD8gBiABQQxqKgIAlCIOIAhdIgobOAI8IAAgCCAOIAobIg44AjggAEMAAAAAQwAAgD8gBiABQRBqKgIAlCIGIAhdIgEbOAIkIAAgCCAGIAEbIgg4AiAgACAOIAW0lSIGOAIsIAAgDkMAAAC/lDgCKCAAIAggBLSVIg44AhQgACAIQwAAAL+UOAIQIAAgCSAGjfwEIAlCAFUiARs3AzAgACAJIA6N/AQgARs3AxggC0EgaiSAgICAAAu7ECACfwF+A30HfgR/AX4BfAF/AX4DfwF+AX8BfgN/AX4BfwN+AX0HfgR9An4KfQF+AX0BfgF9An4EfQJ+Bn0BfgF9I4CAgIAAQdAEayIHJICAgIAAIAdBEGogAyAEEImAgIAAIActAGAhCCAHKQNYIQkgByoCUCEKIAcqAkwhCyAHKgJIIQwgBykDQCENIAcpAzghDiAHKQMwIQ8gBykDKCEQIAdBCGogACAHKQMQIhFCBiADIARBABCKgICAAAJAAkAgBykDCCISUA0AIBKnIQQMAQsCQCARQgBTDQAgEUIBhiITIBGEQv////8PVg0AIBFCBIYQhICAgAAiBEUNACAIQf8BcUEARyEUIARBEGooAgAhFQJAIBFQIhYNAEIAIRIgFSEEA0AgB0GwAWogAEIGIBIgECAPIAwgCyAKIAkgFBCTgICAACAEQQhqIAcpA+ABNwMAIAQgBykDyAE3AwAgBEEQaiEEIBEgEkIBfCISUg0ACwsgEUIDhhCEgICAACIERQ0AIARBEGooAgAhFwJAAkAgFkUNAEIBIRgMAQsgArchGSARIRIgFSEEIBchAwNAIAMgBCkDALkgBEEIaikDALmiIBmiOQMAIARBEGohBCADQQhqIQMgEkJ/fCISUEUNAAsgEUL/////D1ENASARQgF8IRgLIBhCA4YiEhCEgICAACIERQ0AIARBEGooAgAhGgJAIBKnIgRFDQAgGkEAIAT8CwALAkAgFg0AIBpBCGohBCARQgF8IRJEAAAAAAAAAAAhGQNAAkAgGSAXKwMAoCIZRAAAAAAAABBBZEUNAEERIQQMBAsgBCAZ/AY3AwAgF0EIaiEXIARBCGohBCASQn98IhJCAVUNAAsLIAJBAEgNACACrCIbQgOGEISAgIAAIgRFDQAgBEEQaigCACEcAkAgAkUNACACIQMgHCEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQbABaiAaIBinQQN0akF4aikDAEIFQgAgBRsQjoCAgAANACAHKAKYBCEdIAcoAugDIR4gBykD2AMhHyAHKAK4AyEgIAcpA6gDISEgBygCiAMhIiAHKALIAiEjIAcoAogCISQgBykD+AEhJSAHKALIASEmAkAgFg0AIAcpA9gCIScgBykDmAIhKCAHKQPYASEpQzX6jrxDNfqOPCAIQf8BcRshKiAHKQOoBCIrQgKGISwgBykDsAQiLUIChiEuIC1CA34hLyAtQgGGITAgLadBAnQhAyAtICt+IjGnQQJ0IRYgDkJ/fLQhMiANQn98tCEzIBC0ITQgD7QhNUIAITZCACE3A0AgB0HwAGogAEIGIDcgECAPIAwgCyAKIAkgFBCTgICAAAJAIAJFDQAgByoCrAEhOCAHKgKcASE5IAcqApgBITogByoClAEhOyAHKgKEASE8IAcqAoABIT0gByoCfCE+IAcqAnghPyAHKgJ0IUAgByoCcCFBIAcpA6ABIkK0IUMgBykDiAEiRLQhRUIAIUYDQCAcIEanQQN0aikDACFHQwAAAAAhSAJAAkAgD1BFDQBDAAAAACFJDAELQwAAAAAhSSAPQn9SIEdCgICAgICAgICAf1JyRQ0AIEcgD38iEiBHIBIgD359IhJCAFIgEiAPhUIAU3EiBK19tCFIIA9CACAEGyASfLQhSQsCQCBEQgFTDQAgOiA5IEmUkiFKID0gPCBIlJIhS0IAIUwDQAJAIEJCAVMNACArIDZ+QgKGIU0gHSAxIDZ+p0ECdCIEaiEIIB0gBGohFyA/IEsgPCBMtUMAAAA/kiJOlCBFlZIiT5QhUCA+IE+UIVEgPyAMIDsgSCBOIEWVkiA0lUMAAAC/kpSUIk6UIVIgPiBOlCFTQgAhVANAIAdB6ABqICYgKSAkICggIyAnICIgICAeIDYgNyBHIEEgUSA/IEogOSBUtUMAAAA/kiJVlCBDlZIiTpSSkiJPIEAgUCA+IE6Uk5IiTiAOIA0QkICAgAACQCAFRQ0AAkAgK0IBUw0AICshEiAXIQQDQCAEQgA3AgAgBCADaiEEIBJCf3wiEkIAUg0ACwsgIiA2p2otAABBAkYNACAdIDEgNn4iEqdBAnRqIAw4AgAgHSASIC18p0ECdGpBBGogDDgCACAdIBIgMHynQQJ0aiIEID8gDCA4IEkgVSBDlZIgNZVDAAAAv5KUlCJVlDgCACAEQQRqID4gVYyUOAIAIB0gEiAvfKdBAnRqIgRBBGogUjgCACAEIFM4AgAgHSASIC58p0ECdGoiBEEEaiAqIEEgT5OUOAIAIAQgKiBOIECTlDgCAEMAAIA/QwAAAAAgTiAyXRtDAAAAACBOQwAAAABeGyFOQwAAgD9DAAAAACBPIDNdG0MAAAAAIE9DAAAAAF4bIU8CQCAtQgFRDQBCBSESIAghBANAIAQgTyAEKgIAlDgCACAEQQRqIgEgTiABKgIAlDgCACAEIANqIQQgEkJ/fCISUEUNAAwCCwsgHSBNICwgVH58p2oqAgAhVUIFIRIgCCEEA0AgBCBPIFWUOAIAIARBBGoiBCBOIAQqAgCUIlU4AgAgEkJ/fCISUEUNAAsLIAggFmohCCAXIBZqIRcgNkIBfCE2IEIgVEIBfCJUUg0ACwsgRCBMQgF8IkxSDQALCyBGQgF8IkYgG1INAAsLIDdCAXwiNyARUg0ACwsgByAmICUgJCAjICIgISAgIB8gHiAdIBMgFSAYIBogGCAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HQBGokgICAgAAgBAvuAgICfQJ+IAEgAyACfqdBAnRqIgFBEGoqAgAhBQJAAkAgBCABQQhqKgIAlCIGIAb8BCICtJMiBiAGkiIGQwAAgD9gRQ0AIAJCAXwhAgwBCyAGQwAAgL9fRQ0AIAJCf3whAgsCQAJAIAQgBZQiBSAF/AQiB7STIgUgBZIiBUMAAIA/YEUNACAHQgF8IQcMAQsgBUMAAIC/X0UNACAHQn98IQcLIAFBDGoqAgAhBQJAAkAgBCABQQRqKgIAlCIGIAb8BCIDtJMiBiAGkiIGQwAAgD9gRQ0AIANCAXwhAwwBCyAGQwAAgL9fRQ0AIANCf3whAwsCQAJAIAQgBZQiBCAE/AQiCLSTIgQgBJIiBEMAAIA/YEUNACAIQgF8IQgMAQsgBEMAAIC/X0UNACAIQn98IQgLIAAgAzcDECAAIAI3AwAgACAIIAN9IgNCACADQgBVG0IBfDcDGCAAIAcgAn0iAkIAIAJCAFUbQgF8NwMIC1gBAX0gACAFIAEgArQgBLSVIgYgA0IBfLSUjfwEfCIEQgAgBEIAVRsiBCAFIARTGzcDCCAAIAUgASAGIAO0lI78BHwiA0IAIANCAFUbIgMgBSADUxs3AwALww8QAX8BfQd+An8BfgF/CX4CfwF8An8CfgF/An4Cfwp+AX0jgICAgABB0ARrIgckgICAgAAgB0EYaiADIAQQiYCAgAAgByoCUCEIIAcpA0ghCSAHKQNAIQogBykDOCELIAcpAzAhDCAHQRBqIAAgBykDGCINQgUgAyAEQQAQioCAgAACQAJAIAcpAxAiDlANACAOpyEBDAELAkAgAkEASA0AIAKsIg9CA4YQhICAgAAiBEUNACAEQRBqKAIAIRACQCACRQ0AIAIhAyAQIQQDQCAEIAE0AgA3AwAgAUEEaiEBIARBCGohBCADQX9qIgMNAAsLIA1C/////w9WDQAgDUIDhiIOEISAgIAAIgFFDQAgAUEQaigCACERAkAgDqciAUUNACARQQAgAfwLAAsCQAJAIA1CAFINAEIBIRIMAQsgC1AhE0IAIRQDQCAHQaABaiAAQgUgFCAIEJWAgIAAAkAgAkUNACAHKQO4ASEVIAcpA7ABIRYgBykDqAEhFyAHKQOgASEYIBEgFKdBA3RqIgMpAwAhGSAQIQEgDyEaA0ACQAJAIBMNACABKQMAIQ4CQCALQn9SDQAgDkKAgICAgICAgIB/Ug0AQgAhDiAHQYABaiAYIBdCACAMIAoQloCAgAAMAgsgB0GAAWogGCAXIA4gC38iGyAOIBsgC359Ig5CAFIgDiALhUIAU3EiBK19IAwgChCWgICAACALQgAgBBsgDnwhDgwBC0IAIQ4gB0GAAWogGCAXQgAgDCAKEJaAgIAACyAHKQOIASEbIAcpA4ABIRwgB0HABGogFiAVIA4gCyAJEJaAgIAAIAMgBykDyAQgBykDwAR9IBsgHH1+IBl8Ihk3AwAgAUEIaiEBIBpCf3wiGlBFDQALCyAUQgF8IhQgDVINAAsgDUL/////D1ENASANQgF8IRILIBJCA4YiDhCEgICAACIBRQ0AIAFBEGooAgAhHQJAIA6nIgFFDQAgHUEAIAH8CwALAkAgDVAiHg0AIB1BCGohASANQgF8IQ5EAAAAAAAAAAAhHwNAAkAgHyARKQMAuaAiH0QAAAAAAAAQQWRFDQBBESEBDAQLIAEgH/wGNwMAIBFBCGohESABQQhqIQEgDkJ/fCIOQgFVDQALCyAHQaABaiAdIBKnQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEgIAcoAtgDISEgBykDyAMhIiAHKAKoAyEFIAcpA5gDISMgBygC+AIhESAHKQPIAiEUIAcpA8ACIRogBygCuAIhAyAHKQOIAiEXIAcoAvgBISQgBykD6AEhJSAHKQPIASEmIAcoArgBIRMCQCAHKQOQBCIYQgFTDQAgBykDoAQiGadBAnQhBCAZIAcpA5gEIhx+p0ECdCEnQgAhGyAgISgDQAJAIBxCAVMNACAcIQ4gKCEBA0ACQCAZQgFTDQAgBEUNACABQQAgBPwLAAsgASAEaiEBIA5Cf3wiDlBFDQALCyAoICdqISggG0IBfCIbIBhSDQALCwJAIBpCAVMNACAUp0ECdCEEIBRCAVMhKCADIQEDQAJAICgNACAERQ0AIAFBACAE/AsACyABIARqIQEgGkJ/fCIaUEUNAAsLAkAgHg0AIBenQQN0ISggC1AhJ0IAIRpCACEWA0AgB0GAAWogAEIFIBYgCBCVgICAAAJAIAJFDQAgBykDmAEhKSAHKQOQASEqIAcpA4gBISsgBykDgAEhLEIAIS0DQCAQIC2nQQN0aikDACEVAkACQAJAICcNACALQn9SDQEgFUKAgICAgICAgIB/Ug0BQgAhDiAHQcAEaiAsICtCACAMIAoQloCAgAAMAgtCACEOIAdBwARqICwgK0IAIAwgChCWgICAAAwBCyAHQcAEaiAsICsgFSALfyIOIBUgDiALfn0iDkIAUiAOIAuFQgBTcSIBrX0gDCAKEJaAgIAAIAtCACABGyAOfCEOCyAHKQPIBCEZIAcpA8AEIS4gB0HwAGogKiApIA4gCyAJEJaAgIAAAkAgGSAufSIOQgFTDQAgBykDeCAHKQNwIi99IjBCACAwQgBVGyExA0AgDiEyAkAgMEIBUw0AIC4gCX4hGCAkIBcgGn6nQQN0aiEEIC60ITMgMSEcIC8hGwNAIBMgGiAmfqdBAnRqIgEgG7Q4AgAgAUEEaiAzOAIAAkAgF0IBUw0AIBsgGHwhGSAEIQEgFyEOA0AgASAZNwMAIAFBCGohASAOQn98Ig5QRQ0ACwsgG0IBfCEbIAMgGiAUfqdBAnRqQYCAgPwDNgIAIBEgGqciAWpBADoAACAFIAFBA3QiAWogFjcDACAhIAFqIBU3AwAgBCAoaiEEIBpCAXwhGiAcQgFVIQEgHEJ/fCEcIAENAAsLIC5CAXwhLiAyQn98IQ4gMkIBVQ0ACwsgLUIBfCItIA9SDQALCyAWQgF8IhYgDVINAAsLIA1CAYYiDiANhEL/////D1YNACANQgSGIhkQhICAgAAiAUUNACABQRBqKAIAIQRBACEBAkAgGaciKEUNACAEQQAgKPwLAAsgB0EIaiATICUgJCADIBEgIyAFICIgISAgIA4gBCASIB0gEiAGEIyAgIAARQ0BC0ESQRNBAC0AyICEgAAbIQELIAdB0ARqJICAgIAAIAELkQIEAX4CfwR9AX8gEEIEfCERIA8gEKdBA3RqIQ9BACESQQEhEwNAIAEhFCACIRUgAyEQIAQhFiAFIRcCQCATQQFxDQAgBiEUIAchFSAIIRAgCSEWIAohFwsgD0EgaiAXuzkDACAPQRhqIBa7OQMAIA9BEGogELk5AwAgD0EIaiAVuzkDACAPIBS7OQMAIBFCBXwhESAPQShqIQ8gEkEBcSEYQQAhE0EBIRIgGEUNAAtCACEQA0ACQCAQQgNYDQBBAQ8LIAshFAJAAkACQAJAIBCnDgQDAAECAwsgDCEUDAILIA0hFAwBCyAOIRQLIA8gFLs5AwAgD0EIaiEPIBBCAXwiEEIEUg0ACyAAIBE3AwBBAAuIAwUBfwF+A30FfgR9I4CAgIAAQaABayIEJICAgIAAIARBEGogASACEImAgIAAIAQpA1ghBSAEKgJQIQYgBCoCTCEHIAQqAkghCCAEKQMwIQkgBCkDKCEKIARBCGogACAEKQMQIgtCBSABIAJBABCKgICAAEIAIQwCQAJAIAQpAwgiDUIAUg0AQQEhAgNAAkAgC0IBUw0AQgAhDQJAA0AgBEHwAGogAEIFIA0gCiAJIAggByAGIAUQj4CAgAAgBEHoAGogBCoCcCIOIAQqAnQgBCkDeCAEKgKAASIPIAQqAoQBIAQqAogBIhAgBCoCjAEgBCkDkAEgBCoCmAEiESAEKgKcASAQIBFDAAAAP5SSIA4gD0MAAAA/lJJDAACAP0MAAAAAIAMgDBCYgICAAA0BIAQpA2ghDCALIA1CAXwiDVENAgwACwtBEkETQQAtAMiAhIAAGyECDAMLIAJBAXEhAUEAIQJDAAAAACEGIAFFDQIMAAsLIA2nIQILIARBoAFqJICAgIAAIAILiQMEAn8BfgN9BX4jgICAgABBsAFrIgQkgICAgAAgBEEQaiABIAIQiYCAgAAgBC0AYCEFIAQpA1ghBiAEKgJQIQcgBCoCTCEIIAQqAkghCSAEKQMwIQogBCkDKCELIARBCGogACAEKQMQIgxCBiABIAJBABCKgICAAEIAIQ0CQAJAIAQpAwgiDkIAUg0AIAVB/wFxQQBHIQJBASEBA0ACQCAMQgFTDQBCACEOAkADQCAEQfAAaiAAQgYgDiALIAogCSAIIAcgBiACEJOAgIAAIARB6ABqIAQqAoABIAQqAoQBIAQpA4gBIAQqApABIAQqApQBIAQqApgBIAQqApwBIAQpA6ABIAQqAqgBIAQqAqwBIAQqAnAgBCoCdCAEKgJ4IAQqAnwgAyANEJiAgIAADQEgBCkDaCENIAwgDkIBfCIOUQ0CDAALC0ESQRNBAC0AyICEgAAbIQEMAwsgAUEBcSEFQQAhAUMAAAAAIQcgBUUNAgwACwsgDqchAQsgBEGwAWokgICAgAAgAQuBAgIBfgN/IApCBHwhCyAJIAqnQQN0aiEJQQAhDEEBIQ0DQCAJQSBqQoCAgICAgID4PzcDACAJQRBqQgA3AwAgCUEIaiACIAUgDUEBcSINGzkDACAJQRhqIAMgBiANG7k5AwAgCSABIAQgDRu5OQMAIAtCBXwhCyAJQShqIQkgDEEBcSEOQQEhDEEAIQ0gDkUNAAtCACEGA0ACQCAGQgNYDQBBAQ8LIAchBQJAAkACQAJAIAanDgQDAAECAwsgCCEFDAILRAAAAAAAAPA/IQUMAQtEAAAAAAAAAAAhBQsgCSAFOQMAIAlBCGohCSAGQgF8IgZCBFINAAsgACALNwMAQQALtQQLAX8BfQd+AnwBfwN+AXwCfgF8AX8FfiOAgICAAEGgAWsiBCSAgICAACAEQRBqIAEgAhCJgICAACAEKgJIIQUgBCkDQCEGIAQpAzghByAEKQMwIQggBCkDKCEJIARBCGogACAEKQMQIgpCBSABIAJBABCKgICAAEIAIQsCQAJAIAQpAwgiDEIAUg0AIAi5IQ0gCbkhDkEBIQ8DQAJAIApCAVMNAEIAIRADQCAEQYABaiAAQgUgECAFEJWAgIAAAkACQCAEQfgAaiAEKQOAASIRIAQpA4gBIhK5IhMgDqMgEiAEKQOQASIUIAQpA5gBIhW5IhYgDaMgFSAWRAAAAAAAAOA/oiAUuaAgE0QAAAAAAADgP6IgEbmgIAMgCxCbgICAAA0AIBBCAXwhEEEBIRdBACECIAQpA3ghCyAJIQwDQCACIQECQCAMQgFTDQAgByAGIBdBAXEiAhshGCAJIAggAhshGSASIBUgAhshGiARIBQgAhshGyALIAxCAYZ8IRwgAyALp0EDdGohAkIAIQsDQCAEQegAaiAbIBogCyAZIBgQloCAgAAgAkEIaiAEKQNwuTkDACACIAQpA2i5OQMAIAJBEGohAiAMIAtCAXwiC1INAAsgHCELC0EBIQJBACEXIAghDCABQQFxDQIMAAsLQRJBE0EALQDIgISAABshDwwFCyAKIBBSDQALCyAPQQFxIQJBACEPIAJFDQIMAAsLIAynIQ8LIARBoAFqJICAgIAAIA8LzxYdAX8FfgF9AX4CfQF+AX0BfgJ9AX4BfQF+BH8BfgF/A34DfwF+A38BfgV/AX4BfwF+AX8Dfgl/A34GfyOAgICAAEHAA2siDiSAgICAAAJAAkAgBCADfSIPQgFZDQBCACEQQgAhEQwBC0IAIRFCACEQIAMhEiAPIRMDQCAOQYADaiABIAIgEiAFIAYgCSAKIAsgDBCPgICAACAOKgKoAyEUIA4pA6ADIRUgDioCnAMhFiAOKgKYAyEXQgAhGAJAIAVCAVMNACAOKgKEAyEZIA4pA4gDQgGGIRogDioCgAMiG4sgDioCkAOSIRxCACEYQgAhHQNAIA5BsANqIBsgGSAdtZSSIh4gGSAekiAHIBwQnoCAgAAgGCAOKQO4AyAOKQOwA30iHyAaIB8gGlMbfEIBfCEYIAUgHUIBfCIdUg0ACwsgGCAQVSEgAkACQCAGQgFZDQBCACEaDAELIBVCAYYhHyAXiyAUkiEeQgAhGkIAIR0DQCAOQbADaiAXIBYgHbWUkiIZIBYgGZIgCCAeEJ6AgIAAIBogDikDuAMgDikDsAN9IhUgHyAVIB9TG3xCAXwhGiAGIB1CAXwiHVINAAsLIBJCAXwhEiAYIBAgIBshECAaIBEgGiARVRshESATQgFWISAgE0J/fCETICANAAsLAkACQAJAIA5B4AFqIBAgBRCfgICAAA0AIA4pA+gCIRMgDigC2AIhISAOKAKoAiEiIA4pA4ACIRggDigC+AEhIyAOKQPoASEkIA5BwABqIBEgBhCfgICAAEUNAQtBASElDAELQQEhJSAGIAV+IiYgD34iJ0IBfCIoQv////8PVg0AIA4pA8gBIRIgDigCuAEhKSAOKAKIASEqIA4pA2AhGiAOKAJYISsgDikDSCEsIChCA4YQhICAgAAiLUUNACAPQgBTDQAgD0IChiAPhEL/////D1YNACAtQRBqKAIAIS4gD0IFhhCEgICAACIvRQ0AIChCBIYiHUKQgMAAIB1CkIDAAFQbQnB8IjBC/////w9WDQAgL0EQaigCACExIDBCA4YQhICAgAAiMkUNACAyQRBqKAIAITMgMEIChhCEgICAACI0RQ0AIDRBEGooAgAhNUIAIRUgMEIAIA1B/wFxGyI2QgSGEISAgIAAIjdFDQAgNkIChiE4IDdBEGooAgAhOQJAAkAgBCADVQ0AQgAhOiADITsMAQsgLEIBICxCAVUbITwgEqdBA3QhPSArIAanQQN0aiE+ICMgBadBA3RqIT8gKyAap0EDdGpBeGohQCAjIBinQQN0akF4aiFBIA1B/wFxIUJCACEVQgAhOiADITsDQCAOQRBqIAEgAiA7IAUgBiAJIAogCyAMEI+AgIAAIA4qAjwhFiAOKQMwIR0gDioCLCEZIA4qAighHiAOQQhqIA4qAhAgDioCFCAOKQMYIA4qAiQgBSAHIAkgDSAjICIgISATEKCAgIAAIA4gHiAZIB0gFiAGIAggCSANICsgKiApIBIQoICAgAACQCA+KQMAID8pAwB+IBV8IhggMFcNAEEBISUgGEL/////B1YNAyAYQgSGEISAgIAAIjJFDQMgMkEQaigCACFDAkAgMEIBUw0AIDBCAXwhHSBDISADQCAgIDMpAwA3AwAgM0EIaiEzICBBCGohICAdQn98Ih1CAVYNAAsLIBhCA4YiGhCEgICAACI0RQ0DIDRBEGooAgAhRAJAIDBCAVMNACAwQgF8IR0gRCEgA0AgICA1KgIAOAIAIDVBBGohNSAgQQRqISAgHUJ/fCIdQgFWDQALCyAYQgGGITACQCBCRQ0AIDAgGoRC/////w9WDQQgGEIFhhCEgICAACI3RQ0EIDdBEGooAgAhJQJAIDZCAVMNAEIAIRhBACFFA0BCBCEdIEUhIANAICUgIGogOSAgaioCADgCACAgQQRqISAgHUJ/fCIdUEUNAAsgRUEQaiFFIBhCAXwiGCA2Ug0ACwsgQyEzIEQhNSAwITYgJSE5IBohOAwBCyBDITMgRCE1CyBAKQMAIUZCACEdQoCAgICAICEYQoCAgICAICEaQgAhHwJAIEEpAwAiR0IBUw0AIEdCAXwhEUKAgICAgCAhGkIAIR8gIiEgA0AgICkDACIQQgF8IkggHyBIIB9VGyEfIBAgGiAQIBpTGyEaICBBCGohICARQn98IhFCAVYNAAsLAkAgRkIBUw0AIEZCAXwhEUKAgICAgCAhGEIAIR0gKiEgA0AgICkDACIQQgF8IkggHSBIIB1VGyEdIBAgGCAQIBhTGyEYICBBCGohICARQn98IhFCAVYNAAsLAkACQCBHUA0AIEZCAFINAQtCACEaQgAhH0IAIRhCACEdCyAxIDsgA32nQQV0aiIgIBo3AwAgIEEYaiAdNwMAICBBEGogGDcDACAgQQhqIB83AwACQCAkQgJTDQBBACFJICQhHSA6IUgDQCAdIUcCQCAsQgJTDQAgIyBJQQN0aiFKQQAhSyA8IR0DQCAdIUYgLiBIp0EDdGogFTcDAAJAIEpBCGopAwAgSikDACIYfSIdQgFTDQAgKyBLQQN0aiFMA0AgHSEaAkAgTEEIaikDACIdIEwpAwAiH30iEEIBUw0AIBUgHXwgH30hESAQQgF8IR0gKiAfp0EDdGohQyAzIBWnIiBBA3RqIUQgNSAgQQJ0aiFNIDkgIEEEdGohJSAiIBinQQN0aiFOICkgEiAffqdBA3RqISAgISAYIBN+p0EDdGohRQNAIEQgTikDACAIfiBDKQMAfDcDACBNIEUrAwAgICsDAKK2OAIAAkAgQkUNACAlIEUrAwAgIEEIaisDAKK2OAIAICVBBGogRUEIaisDACAgKwMAorY4AgAgJUEIaiBFKwMAICBBEGorAwCitjgCACAlQQxqIEVBEGorAwAgICsDAKK2OAIACyBDQQhqIUMgICA9aiEgIERBCGohRCBNQQRqIU0gJUEQaiElIB1Cf3wiHUIBVg0ACyARIRULIBhCAXwhGCAaQn98IR0gGkIBVQ0ACwsgSEIBfCFIIEtBAWohSyBGQn98IR0gRkICVQ0ACwsgSUEBaiFJIEdCf3whHSBHQgJVDQALCyA6ICZ8ITogO0IBfCI7IARZDQEgFUKAgMAAUw0ACwsgLiA6p0EDdGogFTcDACAxQQhqKQMAIR0gMSkDACEIAkAgOyADfSIfQgFTDQAgHyEYIDEhIANAICBBCGopAwAiGiAdIBogHVUbIR0gICkDACIaIAggGiAIUxshCCAgQSBqISAgGEJ/fCIYQgBSDQALCyA6IChCACA6Qn9TG3xCAXwiGiEYAkAgGkIAWQ0AQgAhGAsCQCAaICdXDQAgKCEYCyAfQj+HIA+DIB98Ih8hGgJAIB9Cf1UNAEIAIRoLIB0gCH0hHQJAIB8gD1MNACAPIRoLIAAgLTYCCCAAIDs3AwBBACElIABBADYCDCAAIBg3AxAgAEIINwMYIAAgLjYCICAAIBg3AyggAEIINwMwIAAgMjYCOCAAQQA2AjwgACAwNwNAIABCCDcDSCAAIDM2AlAgACAwNwNYIABCCDcDYCAAIDQ2AmggAEEANgJsIAAgMDcDcCAAQgQ3A3ggACA1NgKAASAAIDA3A4gBIABCBDcDkAEgAEIENwPQASAAQhA3A8gBIABCBDcDwAEgACA2NwO4ASAAIDk2ArABIABCBDcDqAEgACA4NwOgASAAQQA2ApwBIAAgNzYCmAEgAEIINwOQAiAAQiA3A4gCIABCBDcDgAIgACAaNwP4ASAAIDE2AvABIABCCDcD6AEgACAaQgKGNwPgASAAQQA2AtwBIAAgLzYC2AEgACAdNwOYAgsgDkHAA2okgICAgAAgJQtiAQF/I4CAgIAAQRBrIgUkgICAgAAgBUMAAAAAQwAAgD8gAyABQwAAgL+SIAJDAAAAQJIgAYsgAouSIASSEKKAgIAAIAAgBSkDCDcDCCAAIAUpAwA3AwAgBUEQaiSAgICAAAuyAgMEfwF+An9BASEDAkAgAkIBfCICQv////8PVg0AIAJCA4YQhICAgAAiBEUNACABQoCAgIAQWg0AIARBEGooAgAhBSABQgOGEISAgIAAIgZFDQAgAUIDfiIHIAGEQv////8PVg0AIAZBEGooAgAhCCABQhh+EISAgIAAIglFDQAgACAENgIAQQAhAyAAQQA2AgQgACAGNgIwIABBADYCNCAAIAk2AmAgAEEANgJkIAAgBzcDaCAAQgg3A3AgACABNwOAASAAQgM3A4gBIABCGDcDkAEgAEIINwOYASAAIAI3AwggACABNwM4IAAgCUEQaigCADYCeCAAQgg3AxAgAEIINwNAIAAgBTYCGCAAIAg2AkggACACNwMgIAAgATcDUCAAQgg3AyggAEIINwNYCyADC/IHEQF/AX4CfwF9AXwCfQF/AX4BfwJ+An0BfgJ9AnwEfgF/AXwjgICAgABBMGsiDSSAgICAAAJAAkAgBUIBWQ0AQgAhDgwBCyAKQXBqIQ8gDKdBA3QhECAGQn98tCERIAO5IRIgBbUhEyADtCEUIAhB/wFxIRVCACEOQgAhFgNAIAkgFqdBA3RqIhcgDjcDACANQSBqIAEgAiADIBYgBhChgICAAAJAIA0pAyggDSkDICIYfSIZQgFTDQAgASACIBa1IhqUkiEbA0AgGSEcIA0gGyACIBi0QwAAAD+SIh2UIBSVkiIeIAYQkYCAgAACQCANKQMYQgJRDQACQAJAIBUNAEQAAAAAAAAAACEfRAAAAAAAAAAAISAMAQsgByAEIB0gFJUgGpIgE5WUIh2UQwAAgD9DAAAAACAeIBFdG0MAAAAAIB5DAAAAAF4bIh6UuyEgIAdDAACAPyAdk5QgHpS7IR8LIA0pAwAhISAOQn98IRkCQCAOIBcpAwAiIlcNACAKIBmnQQN0aikDACAhVw0AICJCf3whIyAPIA6nQQN0aiEIA0ACQCAZICJVDQAgIyEZDAILIBlCf3whGSAIKQMAISQgCEF4aiEIICQgIVUNAAsLAkACQCAZICJTDQAgCiAZp0EDdGopAwAgIVINACAZIAx+pyElIA4hJCAZIQ4MAQsgCiAOp0EDdGogITcDACALIA4gDH6nIiVBA3RqIghCADcDECAIQgA3AwggCEIANwMAIA5CAXwhJAsgDSoCFCEeIA0pAwghGSALICVBA3RqIgggCCsDACANKgIQu6A5AwAgCEEIaiIlICUrAwAgH6E5AwAgCEEQaiIIIAgrAwAgIKE5AwACQCAeQwAAAABcDQAgH0QAAAAAAAAAAGINACAgRAAAAAAAAAAAYg0AICQhDgwBCyAeuyEmAkACQCAOQgF8IiEgJFENACAkIQ4MAQsgCiAkp0EDdGogGTcDACALICQgDH6nQQN0aiIIQgA3AxAgCEIANwMIIAhCADcDACAkQgF8IQ4LIAsgISAMfqdBA3RqIgggCCsDACAmoDkDACAIQQhqIiUgHyAlKwMAoDkDACAIQRBqIgggICAIKwMAoDkDAAsgGEIBfCEYIBxCf3whGSAcQgFVDQALCwJAIA4gFykDACIkfSIZQgFTDQAgCyAMICR+p0EDdGohJQNAIBkhJEIDIRkgJSEIA0AgCCAIKwMAIBKjOQMAIAhBCGohCCAZQn98IhlQRQ0ACyAlIBBqISUgJEJ/fCEZICRCAVUNAAsLIBZCAXwiFiAFUg0ACwsgAEEANgIAIAkgBadBA3RqIA43AwAgDUEwaiSAgICAAAt9AwF/AX4BfSOAgICAAEEQayIGJICAgIAAQgAhBwJAIANCCFcNACAGIAIgA7WVIghDAAAAP5QgASACIAS0lJKSIAggA0MAAIC/IAW0IAGLEKKAgIAAIAYpAwghAyAGKQMAIQcLIAAgAzcDCCAAIAc3AwAgBkEQaiSAgICAAAudAgMCfQF/AX4CQCADQgFZDQAgAEIANwMIIABCADcDAA8LIAUgBiAFiyAEiyABiyACiyADtSIHlCIIkpKSkkO9NwY2lCIGkiABkyEFIAQgBpMgAZMhAQJAIAggBl4NAAJAIAEgBl9FDQAgBSAGjGBFDQAgACADNwMIIABCADcDAA8LIABCADcDCCAAQgA3AwAPCyADIAdDAAAAACAFIAKVIgYgASAClSIBIAJDAAAAAF0iCRtDAACAv5IiAiACQwAAAABdGyICIAIgB14b/AQiCiADIApTGyEKAkAgASAGIAkbQwAAAECSIgEgB11FDQAgACAKNwMAIABDAAAAACABIAFDAAAAAF0b/AQ3AwgPCyAAIAM3AwggACAKNwMAC+oFCgF/AX4DfQp+AX8EfgN/B34BfQF8I4CAgIAAQYADayIFJICAgIAAIAVBqAJqIAMgBBCJgICAACAFKQPwAiEGIAUqAugCIQcgBSoC5AIhCCAFKgLgAiEJIAUpA9gCIQogBSkD0AIhCyAFKQPIAiEMIAUpA8ACIQ0gBUGgAmogASAFKQOoAiIOQgUgAyAEQQEQioCAgAACQAJAIAUpA6ACIg9QDQAgD6chAwwBCwJAAkAgDkIBUw0AIANBGGo0AgAgA0EUajQCAH4hECADQRBqNQIAIANBDGo1AgB+IhEgA0EIaigCACIDrCISfiETIANBAUghFEIAIRUDQCAFIAFCBSAVIhYgDiANIAwgCyAKIAkgCCAHIAZBABCdgICAAA0CIAUpAwAhFQJAIBBQDQAgEEJ/UiAFKQMQQn98Ig9CgICAgICAgICAf1JyRQ0AIA8gEH8iFyAPIBcgEH59Ig9CAFIgDyAQhUIAU3GtfSIYQgFTDQAgBSgCICEZIAUoAlAhGiAFKAKAASEbQgAhHANAAkAgFA0AIBwgEH4hHSAcIBZ8Ig8gEn4hHiATIAEgD6dBFGxqKgIA/AR+IRdCACEfA0ACQCAQQgFTDQAgHyAefCAQfiEgQgAhDwNAAkACQCAZIA8iISAdfKdBA3RqIgNBCGopAwAgAykDACIifSIPQgFZDQBDAAAAACEjDAELIA9CAXwhDyAbICKnIgRBAnRqIQMgGiAEQQN0aiEERAAAAAAAAAAAISQDQCAkIAMqAgC7IAAgBCkDACAXfKdBAnRqKgIAu6KgISQgA0EEaiEDIARBCGohBCAPQn98Ig9CAVYNAAsgJLYhIwsgAiAhICB8p0ECdGogIzgCACAQICFCAXwiD1INAAsLIBcgEXwhFyAfQgF8Ih8gElINAAsLIBxCAXwiHCAYUg0ACwsgFSAOUw0ACwtBACEDDAELQRJBE0EALQDIgISAABshAwsgBUGAA2okgICAgAAgAwvPBQoBfwF+A30JfgF/BH4Dfwh+AX0BfyOAgICAAEGAA2siBiSAgICAACAGQagCaiAEIAUQiYCAgAAgBikD8AIhByAGKgLoAiEIIAYqAuQCIQkgBioC4AIhCiAGKQPYAiELIAYpA9ACIQwgBikDyAIhDSAGKQPAAiEOIAZBoAJqIAIgBikDqAIiD0IFIAQgBUEBEIqAgIAAAkACQCAGKQOgAiIQUA0AIBCnIQQMAQsCQAJAIA9CAVMNACAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiESIARBCGooAgAiBKwhEyAEQQFIIRRCACEVA0AgBiACQgUgFSIWIA8gDiANIAwgCyAKIAkgCCAHQQAQnYCAgAANAiAGKQMAIRUCQCARUA0AIBFCf1IgBikDEEJ/fCIQQoCAgICAgICAgH9SckUNACAQIBF/IhcgECAXIBF+fSIQQgBSIBAgEYVCAFNxrX0iGEIBUw0AIAYoAiAhGSAGKAJQIRogBigCgAEhG0IAIRwDQAJAIBQNACAcIBF+IR0gHCAWfCIQIBN+IR4gAiAQp0EUbGoqAgD8BCATfiEfQgAhIANAAkAgEUIBUw0AICAgHnwgEX4hISASICAgH3x+IRdCACEiA0ACQCAZICIgHXynQQN0aiIEQQhqKQMAIAQpAwAiI30iEEIBUw0AIAAgIiAhfKdBAnRqKgIAISQgEEIBfCEQIBogI6ciBUEDdGohBCAbIAVBAnRqIQUDQCADIAQpAwAgF3ynQQJ0aiIlICUqAgAgJCAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSAQQn98IhBCAVYNAAsLIBEgIkIBfCIiUg0ACwsgIEIBfCIgIBNSDQALCyAcQgF8IhwgGFINAAsLIBUgD1MNAAsLQQAhBAwBC0ESQRNBAC0AyICEgAAbIQQLIAZBgANqJICAgIAAIAQL9QcTAX8BfgN9CH4BfwJ+AX8DfgN/An4BfwF+A38BfgF/B34BfAF/AXwjgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYpA/ACIQcgBioC6AIhCCAGKgLkAiEJIAYqAuACIQogBikD2AIhCyAGKQPQAiEMIAYpA8gCIQ0gBikDwAIhDiAGQaACaiACIAYpA6gCIg9CBSAEIAVBARCKgICAAAJAAkAgBikDoAIiEFANACAQpyEEDAELAkAgD0IBWQ0AQQAhBAwBCyAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiISIARBCGooAgAiE6wiFH4hFSADQQRqIRZCACEXAkADQCAGIAJCBSAXIhggDyAOIA0gDCALIAogCSAIIAdBARCdgICAAA0BIAYpA8ABIhlC/////w9WDQEgBikDACEXIAYoAiAhGiAGKQMQIRAgBigCUCEbIAYoArABIRwgGUIDhhCEgICAACIERQ0BAkAgEVANACARQn9SIBBCf3wiEEKAgICAgICAgIB/UnJFDQAgECARfyIdIBAgHSARfn0iEEIAUiAQIBGFQgBTca19Ih5CAVMNACAEQRBqKAIAIR8gGUIBIBlCAVYbISAgGaciBEECdCEhIARBA3QhIiAWIBinQRRsaiEjQgAhJANAAkAgGVAiJQ0AICJFDQAgH0EAICL8CwALAkAgE0EBSA0AICQgEX4hJiAkIBh8IhAgFH4hJyAVIAIgEKdBFGxqKgIA/AR+IShCACEpA0ACQCARQgFTDQAgKSAnfCARfiEqQgAhKwNAAkAgGiArICZ8p0EDdGoiBEEIaikDACAEKQMAIix9IhBCAVMNACAAICsgKnynQQJ0aioCALshLSAcIBkgLH6nQQJ0aiEuA0AgECEdAkAgJQ0AIC0gASAbICynQQN0aikDACAofKdBAnRqKgIAu6IhLyAgIRAgHyEEIC4hBQNAIAQgBCsDACAvIAUqAgC7oqA5AwAgBEEIaiEEIAVBBGohBSAQQn98IhBQRQ0ACwsgLEIBfCEsIB1Cf3whECAuICFqIS4gHUIBVg0ACwsgESArQgF8IitSDQALCyAoIBJ8ISggKUIBfCIpIBRSDQALCyAjIQQgICEQIB8hBQJAICUNAANAIAQgBSsDALY4AgAgBEEEaiEEIAVBCGohBSAQQn98IhBQRQ0ACwsgI0EUaiEjICRCAXwiJCAeUg0ACwsgFyAPUw0ACyAPQgF8IRADQEEAIQQgA0EANgIAIANBFGohAyAQQn98IhBCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEECyAGQYADaiSAgICAACAEC9EgIQF/BH4HfQJ+An8CfgR/AX4EfwF+Bn8DfgV9B38BfgZ9An4DfQd+AXwCfQF+An0BfgJ9An4EfQF+AX0DfgN/AX4CfyOAgICAAEHwAWsiDySAgICAAAJAAkACQCAEIAN9IhBCAVkNAEIAIREMAQsgBCADfUIBfCESQgAhESADIRMDQCAPQZABaiABIAIgEyAFIAYgCSAKIAsgDCANEJOAgIAAIA8qApABIRQgD0HgAWogDyoClAEiFSAPKgLIASIWIA8qApwBiyIXlCAPKgKwASIYIA8qApgBiyIZlJJDAAAAP5QiGpMgFSAakiAHIBYgGJIiFRCegICAACAPKQPoASEbIA8pA+ABIRwgD0HQAWogFCAYIBeUIBYgGZSSQwAAAD+UIhaTIBQgFpIgCCAVEJ6AgIAAIA8pA9gBIA8pA9ABfSAbIBx9fiIbIBEgGyARVRshESATQgF8IRMgEkJ/fCISQgFWDQALIBFC/////w9YDQBBASEdDAELAkAgEUIDhhCEgICAACIeDQBBASEdDAELAkAgECAFfiAGfiIfQgF8IiBC/////w9YDQBBASEdDAELIB5BEGooAgAhIQJAICBCA4YQhICAgAAiIg0AQQEhHQwBCwJAIBBCAFkNAEEBIR0MAQsCQCAQQgKGIBCEQv////8PWA0AQQEhHQwBCyAiQRBqKAIAISMCQCAQQgWGEISAgIAAIiQNAEEBIR0MAQsCQCAgQgSGIhFCkIDAACARQpCAwABUG0JwfCIlQv////8PWA0AQQEhHQwBCyAkQRBqKAIAISYCQCAlQgOGIhEQhICAgAAiJw0AQQEhHQwBCyAnQRBqKAIAISgCQCAREISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEpAkAgJUIAIA5B/wFxGyIqQih+EISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACErAkBCKBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLAJAQhAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAIS0CQEIQEISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEuAkBCIBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLwJAQiAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAITACQEIQEISAgIAAIh4NAEEBIR0MAQtCACESAkACQCAEIANVDQAgJSExQgAhMiADITMMAQtDNfqOvEM1+o48IA1B/wFxGyE0IAdCf3y0ITUgCEJ/fLQhNiAFtCE3IAa0ITggHkEQaigCACI5QQxqITogOUEEaiE7ICxBHGohPCAsQSRqIT0gLEEgaiE+ICxBFGohPyAlITEgJSFAQgAhEkIAITIgAyEzA0AgD0HQAGogASACIDMgBSAGIAkgCiALIAwgDRCTgICAACAPKgKMASFBIA8qAnwhQiAPKgJ4IUMgDyoCdCFEIA8qAmQhRSAPKgJgIUYgDykDaCFHIA8pA4ABIUggDyoCUCFJIA9B4AFqIA8qAlQiSiAPKgJYIhqLIhggDyoCcCIUlCAPKgJcIkuLIhUgDyoCiAEiFpSSQwAAAD+UIheTIEogF5IgByAUIBaSIhcQnoCAgAAgDykD6AEhESAPKQPgASFMIA9B0AFqIEkgFSAUlCAYIBaUkkMAAAA/lCIUkyBJIBSSIAggFxCegICAAAJAIA8pA9gBIA8pA9ABIk19Ik4gESBMfX4iEUIBUw0AIBGnQQN0Ih5FDQAgIUH/ASAe/AsACwJAAkAgBUIBWQ0AQgAhTyAIIVAgByFRQgAhUgwBCyBHuSBIuaIhUyBItCFUIEe0IVVCACFSIAchUUIAIU8gCCFQQgAhVgNAAkAgBkIBUw0AIEYgRSBWtSJXlJIhWEIAIVkDQCAjIDKnQQN0aiASIhs3AwACQAJAIEdCAVkNACAbIRIMAQsgQyBCIFm1IlqUkiFbQgAhXCAbIRIDQCAPQcAAaiBDIEIgSCBZIFggRSBctUMAAAA/kiIWlCBVlZIiFCBJIEogGiBLIAcgCBCngICAAAJAIA8pA0ggDykDQCJdfSIRQgFTDQAgGiAUlCFeIEsgFJQhXyAaIAkgRCAWIFWVIFeSIDeVQwAAAL+SlJQiFJQhYCBLIBSUIWEDQCARIWIgD0EgaiBJIF8gGiBbIEIgXbRDAAAAP5IiY5QgVJWSIhiUkpIiFSAIEJGAgIAAIA8qAjQhFCAPKgIwIRYgDykDKCFkIA8pAyAhHCAPKQM4IREgDyBKIF4gSyAYlJOSIhcgBxCRgICAAAJAIBEgDykDGCITIBEgE1UbQgJRDQAgDyoCECEYIDogFCAPKgIUIhmUOAIAIDlBCGogFiAZlDgCACA7IBQgGJQ4AgAgOSAWIBiUOAIAIC8gDykDACJlIAh+IhEgHHw3AwAgL0EIaiARIGR8NwMAIC9BEGogDykDCCJmIAh+IhEgHHw3AwAgL0EYaiARIGR8NwMAIDAgHCBNfSBlIEx9IE5+fCIRNwMAIDBBCGogESBkIBx9IhN8NwMAIDBBEGogESBmIGV9IE5+fCIRNwMAIDBBGGogESATfDcDAAJAIA5B/wFxImdFDQAgLCAJOAIAIDwgYDgCACAsQRhqIGE4AgAgLEEMaiAJOAIAICxBBGpCADcCACA9IDQgSSAVk5Q4AgAgPiA0IBcgSpOUOAIAICxBEGogGiAJIEEgYyBUlSBakiA4lUMAAAC/kpSUImOUOAIAID8gSyBjjJQ4AgAgLUEMaiAZQwAAgD9DAAAAACAVIDZdG0MAAAAAIBVDAAAAAF4bIhWUOAIAIC1BCGogFSAZjJQ4AgAgLUEEaiAYIBWUOAIAIC0gFSAYjJQ4AgAgLkEMaiAUQwAAgD9DAAAAACAXIDVdG0MAAAAAIBdDAAAAAF4bIhiUOAIAIC5BCGogFiAYlDgCACAuQQRqIBggFIyUOAIAIC4gGCAWjJQ4AgALAkACQCASQgR8IhMgMVUNACAoIWggKSFpDAELQQEhHSATQgGGIiVC/////w9WDQwgE0IEhiJqEISAgIAAIidFDQwgJ0EQaigCACFoAkAgMUIBUw0AIDFCAXwhESBoIR4DQCAeICgpAwA3AwAgKEEIaiEoIB5BCGohHiARQn98IhFCAVYNAAsLIGoQhICAgAAiHkUNDCAeQRBqKAIAIWkCQCBAQgFTDQAgQEIBfCERIGkhHgNAIB4gKSsDADkDACApQQhqISkgHkEIaiEeIBFCf3wiEUIBVg0ACwsCQCBnRQ0AICUgE0IKfoRC/////w9WDQ0gE0LQAH4QhICAgAAiHkUNDSAeQRBqKAIAIR0CQCAqQgFTDQBCACETQQAhKQNAQgUhESApIR4DQCAdIB5qICsgHmorAwA5AwAgHkEIaiEeIBFCf3wiEVBFDQALIClBKGohKSATQgF8IhMgKlINAAsLICUhMSAlIUAgJSEqIB0hKwwBCyAlITEgJSFACyBmIFIgZiBSVRshUiBlIFEgZSBRUxshUSBkIE8gZCBPVRshTyAcIFAgHCBQUxshUEEAIWtCBCERA0AgESETAkACQCA5IGtBAnQiHmoiHSoCACIUQwAAAABcDQAgZ0UNAQsCQAJAAkAgISAwIGtBA3QiKWooAgBBA3RqIigpAwAiESAbWQ0AICggEjcDACBoIBKnImxBA3QiKGogLyApaikDADcDACBpIChqIihCADcDACASQgF8IRwgZ0UNAiArIGxBKGxqIilCADcDICApQgA3AxggKUIANwMQIClCADcDCCApQgA3AwAgKCAoKwMAIB0qAgC7oDkDACASIREgHCESDAELIGkgEadBA3RqIh0gHSsDACAUu6A5AwAgZ0UNAgsgLiAeaiEpIC0gHmohKCArIBGnQShsaiEeQgUhESAsIR0DQCAeIB4rAwAgKCoCACAdKgIAlCApKgIAIB1BBGoqAgCUkrugOQMAIB1BCGohHSAeQQhqIR4gEUJ/fCIRUEUNAAwCCwsgKCAdKgIAu0QAAAAAAAAAAKA5AwAgHCESCyBrQQFqIWsgE0J/fCERIBNCAVYNAAsgaCEoIGkhKQsgXUIBfCFdIGJCf3whESBiQgFVDQALCyBHIFxCAXwiXFINAAsLAkAgEiAbfSIRQgFTDQAgKyAbp0EobGohHQNAIBEhEyApIBunQQN0aiIeIB4rAwAgU6M5AwACQCAOQf8BcUUNAEIFIREgHSEeA0AgHiAeKwMAIFOjOQMAIB5BCGohHiARQn98IhFQRQ0ACwsgG0IBfCEbIBNCf3whESAdQShqIR0gE0IBVg0ACwsgMkIBfCEyIAYgWUIBfCJZUg0ACwsgBSBWQgF8IlZSDQALCwJAIFEgUlcNAEJ/IU9CACFQQgAhUUJ/IVILICYgMyADfadBBXRqIh4gUTcDACAeQRhqIE9CAXw3AwAgHkEQaiBQNwMAIB5BCGogUkIBfDcDACAzQgF8IjMgBFkNASASQoCAwABTDQALCyAjIDKnQQN0aiASNwMAICZBCGopAwAhEyAmKQMAIRsCQCAzIAN9IipCAVMNACAqIREgJiEeA0AgHkEIaikDACIcIBMgHCATVRshEyAeKQMAIhwgGyAcIBtTGyEbIB5BIGohHiARQn98IhFCAFINAAsLAkAgEkL/////D1gNAEEBIR0MAQsCQCASQgKGEISAgIAAIjANAEEBIR0MAQsCQCASQgAgDkH/AXEbImRCBX4iXSBkhEL/////D1gNAEEBIR0MAQsgMEEQaigCACFnQQEhHSBkQhR+EISAgIAAImlFDQAgaUEQaigCACEhAkAgElANAEIAIRwgDkH/AXEhOSAhIWsDQCBnIBynIh5BAnRqICkgHkEDdGorAwC2OAIAAkAgOUUNAEIFIREgKyEeIGshHQNAIB0gHisDALY4AgAgHkEIaiEeIB1BBGohHSARQn98IhFQRQ0ACwsgK0EoaiErIGtBFGohayAcQgF8IhwgElINAAsLIDIgIEIAIDJCf1MbfEIBfCIcIRECQCAcQgBZDQBCACERCwJAIBwgH1cNACAgIRELICpCP4cgEIMgKnwiKiEcAkAgKkJ/VQ0AQgAhHAsgEyAbfSETAkAgKiAQUw0AIBAhHAsgACAiNgIIIAAgMzcDAEEAIR0gAEEANgIMIAAgETcDECAAQgg3AxggACAjNgIgIAAgETcDKCAAQgg3AzAgACAnNgI4IABBADYCPCAAIDE3A0AgAEIINwNIIAAgKDYCUCAAICU3A1ggAEIINwNgIAAgMDYCaCAAQQA2AmwgACASNwOIASAAQgQ3A5ABIAAgEjcDcCAAQgQ3A3ggACBnNgKAASAAQgQ3A9ABIABCFDcDyAEgAEIFNwPAASAAIGQ3A7gBIAAgITYCsAEgAEIENwOoASAAIF03A6ABIABBADYCnAEgACBpNgKYASAAQgg3A5ACIABCIDcDiAIgAEIENwOAAiAAIBw3A/gBIAAgJjYC8AEgAEIINwPoASAAIBxCAoY3A+ABIABBADYC3AEgACAkNgLYASAAIBM3A5gCCyAPQfABaiSAgICAACAdC4ACAwF/AX4DfSOAgICAAEEQayIMJICAgIAAQgAhDQJAIANCCFcNACAMIAggAiADtZUiDkMAAAA/lCABIAIgBLSUkpIiApQgBiAFIAmUkiIPkiAOIAiUIANDAACAvyALtCACiyIQIAGLIgEgBYsgBouSIAeLkiIGIA+LkpKSEKKAgIAAIAwpAwAhDSAMKQMIIQsgDCAHIAUgCJSSIgggAiAJlJMgDiAJjJQgA0MAAIC/IAq0IBAgASAGIAiLkpKSEKKAgIAAIAwpAwgiAyALIAMgC1MbIQMgDCkDACILIA0gCyANVRshDQsgACADNwMIIAAgDTcDACAMQRBqJICAgIAAC4QGDAJ/AX4DfQR+AX8GfgJ/BH4Bfwd+AX0BfCOAgICAAEGAA2siBSSAgICAACAFQagCaiADIAQQiYCAgAAgBS0A+AIhBiAFKQPwAiEHIAUqAugCIQggBSoC5AIhCSAFKgLgAiEKIAUpA9gCIQsgBSkD0AIhDCAFKQPIAiENIAUpA8ACIQ5BACEPIAVBoAJqIAEgBSkDqAIiEEIGIAMgBEEAEIqAgIAAAkACQCAFKQOgAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIANBGGo0AgAgA0EUajQCAH4hEiADQRBqNQIAIANBDGo1AgB+IhMgA0EIaigCACIDrCIUfiEVIAZB/wFxQQBHIRYgA0EBSCEXQgAhGAJAA0AgBSABQgYgGCIZIBAgDiANIAwgCyAKIAkgCCAHIBZBABCmgICAAA0BIAUpAwAhGAJAIBJQDQAgEkJ/UiAFKQMQQn98IhFCgICAgICAgICAf1JyRQ0AIBEgEn8iGiARIBogEn59IhFCAFIgESAShUIAU3GtfSIbQgFTDQAgBSgCICEPIAUoAlAhBiAFKAKAASEcQgAhHQNAAkAgFw0AIB0gEn4hHiAdIBl8IhEgFH4hHyAVIAEgEadBGGxqKgIA/AR+IRpCACEgA0ACQCASQgFTDQAgICAffCASfiEhQgAhEQNAAkACQCAPIBEiIiAefKdBA3RqIgNBCGopAwAgAykDACIjfSIRQgFZDQBDAAAAACEkDAELIBFCAXwhESAcICOnIgRBAnRqIQMgBiAEQQN0aiEERAAAAAAAAAAAISUDQCAlIAMqAgC7IAAgBCkDACAafKdBAnRqKgIAu6KgISUgA0EEaiEDIARBCGohBCARQn98IhFCAVYNAAsgJbYhJAsgAiAiICF8p0ECdGogJDgCACASICJCAXwiEVINAAsLIBogE3whGiAgQgF8IiAgFFINAAsLIB1CAXwiHSAbUg0ACwsgGCAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAFQYADaiSAgICAACAPC+cFCwJ/AX4DfQR+AX8FfgJ/BH4Cfwh+AX0jgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYtAPgCIQcgBikD8AIhCCAGKgLoAiEJIAYqAuQCIQogBioC4AIhCyAGKQPYAiEMIAYpA9ACIQ0gBikDyAIhDiAGKQPAAiEPQQAhECAGQaACaiACIAYpA6gCIhFCBiAEIAVBABCKgICAAAJAAkAgBikDoAIiElANACASpyEQDAELIBFCAVMNACAEQRhqNAIAIARBFGo0AgB+IRMgBEEQajUCACAEQQxqNQIAfiEUIARBCGooAgAiBKwhFSAHQf8BcUEARyEWIARBAUghF0IAIRgCQANAIAYgAkIGIBgiGSARIA8gDiANIAwgCyAKIAkgCCAWQQAQpoCAgAANASAGKQMAIRgCQCATUA0AIBNCf1IgBikDEEJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IhogEiAaIBN+fSISQgBSIBIgE4VCAFNxrX0iG0IBUw0AIAYoAiAhByAGKAJQIRwgBigCgAEhHUIAIR4DQAJAIBcNACAeIBN+IR8gHiAZfCISIBV+ISAgAiASp0EYbGoqAgD8BCAVfiEhQgAhIgNAAkAgE0IBUw0AICIgIHwgE34hIyAUICIgIXx+IRpCACEkA0ACQCAHICQgH3ynQQN0aiIEQQhqKQMAIAQpAwAiJX0iEkIBUw0AIAAgJCAjfKdBAnRqKgIAISYgEkIBfCESIBwgJaciBUEDdGohBCAdIAVBAnRqIQUDQCADIAQpAwAgGnynQQJ0aiIQIBAqAgAgJiAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSASQn98IhJCAVYNAAsLIBMgJEIBfCIkUg0ACwsgIkIBfCIiIBVSDQALCyAeQgF8Ih4gG1INAAsLIBggEVMNAAtBACEQDAELQRJBE0EALQDIgISAABshEAsgBkGAA2okgICAgAAgEAuBCBECfwF+A30EfgF/BH4BfwJ+An8DfgN/An4BfwF+A38IfgJ8I4CAgIAAQYADayIGJICAgIAAIAZBqAJqIAQgBRCJgICAACAGLQD4AiEHIAYpA/ACIQggBioC6AIhCSAGKgLkAiEKIAYqAuACIQsgBikD2AIhDCAGKQPQAiENIAYpA8gCIQ4gBikDwAIhD0EAIRAgBkGgAmogAiAGKQOoAiIRQgYgBCAFQQAQioCAgAACQAJAIAYpA6ACIhJQDQAgEqchEAwBCyARQgFTDQAgBEEYajQCACAEQRRqNAIAfiETIARBEGo1AgAgBEEMajUCAH4iFCAEQQhqKAIAIhWsIhZ+IRcgA0EEaiEYIAdB/wFxQQBHIRlCACEaAkADQCAGIAJCBiAaIhsgESAPIA4gDSAMIAsgCiAJIAggGUEBEKaAgIAADQEgBikDwAEiHEL/////D1YNASAGKQMAIRogBigCICEdIAYpAxAhEiAGKAJQIR4gBigCsAEhHyAcQgOGEISAgIAAIhBFDQECQCATUA0AIBNCf1IgEkJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IiAgEiAgIBN+fSISQgBSIBIgE4VCAFNxrX0iIUIBUw0AIBBBEGooAgAhIiAcQgEgHEIBVhshIyAcpyIQQQJ0ISQgEEEDdCElIBggG6dBGGxqISZCACEnA0ACQCAcUCIHDQAgJUUNACAiQQAgJfwLAAsCQCAVQQFIDQAgJyATfiEoICcgG3wiEiAWfiEpIBcgAiASp0EYbGoqAgD8BH4hKkIAISsDQAJAIBNCAVMNACArICl8IBN+ISxCACEtA0ACQCAdIC0gKHynQQN0aiIQQQhqKQMAIBApAwAiLn0iEkIBUw0AIAAgLSAsfKdBAnRqKgIAuyEvIB8gHCAufqdBAnRqIQUDQCASISACQCAHDQAgLyABIB4gLqdBA3RqKQMAICp8p0ECdGoqAgC7oiEwICMhEiAiIRAgBSEEA0AgECAQKwMAIDAgBCoCALuioDkDACAQQQhqIRAgBEEEaiEEIBJCf3wiElBFDQALCyAuQgF8IS4gIEJ/fCESIAUgJGohBSAgQgFWDQALCyATIC1CAXwiLVINAAsLICogFHwhKiArQgF8IisgFlINAAsLICYhECAjIRIgIiEEAkAgBw0AA0AgECAEKwMAtjgCACAQQQRqIRAgBEEIaiEEIBJCf3wiElBFDQALCyAmQRhqISYgJ0IBfCInICFSDQALCyAaIBFTDQALIBFCAXwhEgNAQQAhECADQQA2AgAgA0EYaiEDIBJCf3wiEkIBVg0ADAILC0ESQRNBAC0AyICEgAAbIRALIAZBgANqJICAgIAAIBAL4BMnAn8CfgJ/An4CfwF+BH8CfgF/AX4BfwR+BH0BfwF+Bn0BfgF9AX4BfQV+An0DfgJ9AX8CfgJ9AX4CfQJ+An0CfgJ9A34BfwF+An8BfgZ9I4CAgIAAQZABayIOJICAgIAAQQEhDwJAIAQgA30gBX4gBn4iEEIBfCIRQv////8PVg0AIBFCA4YQhICAgAAiEkUNACASQRBqKAIAIRMgEUIChiIUQoCAwAAgFEKAgMAAVBsiFUIDhhCEgICAACIWRQ0AIBZBEGooAgAhFyAVQgKGIhRCgIDAACAUQoCAwABUGyIYQgOGEISAgIAAIhlFDQAgGUEQaigCACEaIBhCAoYQhICAgAAiG0UNACAbQRBqKAIAIRxCACEdIBhCACANQf8BcRsiHkIEhhCEgICAACIfRQ0AIB5CAoYhICAfQRBqKAIAISECQAJAIAQgA1UNACAYISIgGCEjQgAhJEIAISUMAQsgB0J/fLQhJiAIQn98tCEnIAW0ISggBrQhKSANQf8BcSEqIBUhKyAYISIgGCEjQgAhHUIAISRCACElA0AgDkHgAGogASACIAMgBSAGIAkgCiALIAwQj4CAgAACQCAFQgFTDQAgDioCjAEhLCAOKgJ8IS0gDioCeCEuIA4qAnQhLyAOKgJkITAgDioCYCExIA4pA4ABIjK0ITMgDikDaCI0tCE1QgAhNgNAIA5B0ABqIDEgMCA0IDYgBxChgICAAAJAIAZCAVMNAEIAITcgNCAOKQNYQgF8IhQgNCAUUxsgDikDUCIUQgEgFEIBVRtCf3wiOH0iOUIAIDlCAFUbITogMSAwIDa1IjuUkiE8A0AgDkHAAGogLiAtIDIgNyAIEKGAgIAAIBMgJadBA3RqICQ3AwACQCA5QgFTDQAgMiAOKQNIQgF8IhQgMiAUUxsgDikDQCIUQgEgFEIBVRtCf3wiPX0iPkIAID5CAFUbIT8gLiAtIDe1IkCUkiFBQQAhQiA6IRQgOCFDA0AgFCFEIA5BIGogPCAwIEO0QwAAAD+SIkWUIDWVkiJGIAcQkYCAgAACQCA+QgFTDQAgDikDOCFHIA4qAjQhSCAOKgIwIUkgDikDKCFKIA4pAyAhSyAvIEUgNZUgO5IgKJWUIkUgCUMAAIA/QwAAAAAgRiAmXRtDAAAAACBGQwAAAABeG5QiRpQhTEMAAIA/IEWTIEaUIU0gPyEUID0hTgNAIBQhTyAOIEEgLSBOtEMAAAA/kiJFlCAzlZIiRiAIEJGAgIAAIA4qAhQhUCAOKgIQIVEgDikDCCFSIA4pAwAhUwJAAkACQAJAIA4pAxgiFCBHIBQgR1UbIlRCAlINACBCQQFxDQELAkACQCAkQgJ8IhQgK1UNACAXIVUMAQtBASEPIBRCAYYiFUL/////D1YNDiAUQgSGEISAgIAAIhZFDQ4gFkEQaigCACFVAkAgK0IBUw0AICtCAXwhFEEAIQ0DQCBVIA1qIBcgDWopAwA3AwAgDUEIaiENIBRCf3wiFEIBVg0ACwsgFSErCwJAAkAgHUIEfCJWICJVDQAgGiFXIBwhWAwBC0EBIQ8gVkIBhiIYQv////8PVg0OIFZCBIYQhICAgAAiGUUNDiAZQRBqKAIAIVcCQCAiQgFTDQAgIkIBfCEUIFchDQNAIA0gGikDADcDACAaQQhqIRogDUEIaiENIBRCf3wiFEIBVg0ACwsgVkIDhiJZEISAgIAAIhtFDQ4gG0EQaigCACFYAkAgI0IBUw0AICNCAXwhFCBYIQ0DQCANIBwqAgA4AgAgHEEEaiEcIA1BBGohDSAUQn98IhRCAVYNAAsLAkAgKkUNACAYIFmEQv////8PVg0PIFZCBYYQhICAgAAiH0UNDyAfQRBqKAIAIRoCQCAeQgFTDQBCACFWQQAhHANAQgQhFCAcIQ0DQCAaIA1qICEgDWoqAgA4AgAgDUEEaiENIBRCf3wiFFBFDQALIBxBEGohHCBWQgF8IlYgHlINAAsLIBghIiAYISMgGCEeIBohISBZISAMAQsgGCEiIBghIwsgVSAkp0EDdGogHTcDACAkQgF8ISQgVEICUSINRQ0BIFUhFyBXIRogWCEcC0EBIUIMAQsgQiANciFCICwgRSAzlSBAkiAplZQiRSAJQwAAgD9DAAAAACBGICddG0MAAAAAIEZDAAAAAF4blCJGlCFaQwAAgD8gRZMgRpQhWyBIIFCUIVwgSCBRlCFdIEkgUJQhXiBJIFGUIUVCACEUA0AgRSFGAkACQAJAAkAgFKciGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCwJAAkAgRkMAAAAAXA0AICpFDQELIFcgHaciHEEDdGogUyBSIBQgFEL+AXwgFEICVCING0L/AYNQIhcbIEsgSiANGyAIfnw3AwAgRSFGAkACQAJAAkAgGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCyBYIBxBAnRqIEY4AgACQCAqRQ0AICEgHEEEdGoiGkEMaiBMIFEgUCAXGyJGjCBGIA0bIkaUOAIAIBpBCGogWiBJIEggDRsiX4wgXyAXGyJflDgCACAaQQRqIE0gRpQ4AgAgGiBbIF+UOAIACyAdQgF8IR0LIBRCAXwiFEIEUg0ACyBVIRcgVyEaIFghHAsgTkIBfCFOIE9Cf3whFCBPQgFVDQALCyBDQgF8IUMgREJ/fCEUIERCAlkNAAsLICVCAXwhJSAGIDdCAXwiN1INAAsLIAUgNkIBfCI2Ug0ACwsgA0IBfCIDIARZDQEgHUKAgMAAUw0ACwsgEyAlp0EDdGogJDcDACAXICSnQQN0aiAdNwMAICUgEUIAICVCf1MbfEIBfCIdIRQCQCAdQgBZDQBCACEUCwJAIB0gEFcNACARIRQLICQgFUIAICRCf1MbfEIBfCJWIR0CQCBWQgBZDQBCACEdCwJAIFYgFVMNACAVQgAgFUIAVRshHQsgACASNgIIIAAgAzcDAEEAIQ8gAEEANgIMIAAgFDcDECAAQgg3AxggACATNgIgIAAgFDcDKCAAQgg3AzAgACAWNgI4IABBADYCPCAAIB03A0AgAEIINwNIIAAgFzYCUCAAIB03A1ggAEIINwNgIAAgGTYCaCAAQQA2AmwgACAiNwNwIABCCDcDeCAAIBo2AoABIAAgGDcDiAEgAEIINwOQASAAQgQ3A8ABIAAgGDcDuAEgACAcNgKwASAAQgQ3A6gBIAAgIzcDoAEgAEEANgKcASAAIBs2ApgBIABCBDcDgAIgAEIQNwP4ASAAQgQ3A/ABIAAgHjcD6AEgACAhNgLgASAAQgQ3A9gBIAAgIDcD0AEgAEEANgLMASAAIB82AsgBCyAOQZABaiSAgICAACAPC+4GEAF/AX4DfQR+AX8GfgF/An4DfwN+A38BfgF9A34BfQR+I4CAgIAAQfACayIFJICAgIAAIAVBmAJqIAMgBBCJgICAACAFKQPgAiEGIAUqAtgCIQcgBSoC1AIhCCAFKgLQAiEJIAUpA8gCIQogBSkDwAIhCyAFKQO4AiEMIAUpA7ACIQ1BACEOIAVBkAJqIAEgBSkDmAIiD0IFIAMgBEEAEIqAgIAAAkACQCAFKQOQAiIQUA0AIBCnIQ4MAQsgD0IBUw0AIANBEGo1AgAgA0EMajUCAH4hESADQQhqKAIAIgSsIRIgA0EYajQCACADQRRqNAIAfiITQj+HIBODIRQgBEEBSCEVQgAhFgJAA0AgBUEIaiABQgUgFiAPIA0gDCALIAogCSAIIAcgBkEAEKuAgIAADQEgBSkDCCEXAkAgBSkDGCIQQgJTDQAgBSgCKCEYIAUoAlghDiAFKAKIASEZIAUoArgBIRogEEJ+fCEbQgAhEANAIBAhHEIAIRACQCATQgBRDQAgHCATfyATQgBTIBwgE4FCAFJxrX0hEAsCQCAVDQAgECAWfCIQIBJ+IR0gASAQp0EUbGohHiAYIBynQQN0aiIfQQhqISBCACEhA0AgHioCACEiQgAhIwJAIBNCAFENAEIAIBQgHCATgSIQUBsgEHwhIwsgISAdfCATfiEkAkACQCAgKQMAIB8pAwAiJX0iEEIBWQ0AQwAAAAAhJgwBCyARICL8BCASfiAhfH4hJ0J/IShDAAAAACEmA0AgECEpQwAAAAAhIgJAIA4gJadBA3RqIgNBCGopAwAgAykDACIqfSIQQgFTDQAgEEIBfCEQIBogKqciBEECdGohAyAZIARBA3RqIQRDAAAAACEiA0AgIiADKgIAIAAgBCkDACAnfKdBAnRqKgIAlJIhIiADQQRqIQMgBEEIaiEEIBBCf3wiEEIBVg0ACwsCQAJAIChCAFMNACAiICZeDQAgJiAmXCAiICJbcg0BCyAlISggIiEmCyAlQgF8ISUgKUJ/fCEQIClCAloNAAsLIAIgIyAkfKdBAnRqICY4AgAgIUIBfCIhIBJSDQALCyAcQgF8IRAgHCAbUg0ACwsgFyEWIBcgD1MNAAtBACEODAELQRJBE0EALQDIgISAABshDgsgBUHwAmokgICAgAAgDgvWAgcCfwF+AX8BfgR/AX4Df0EBIQUCQCABQv////8PVg0AIAFCAoYQhICAgAAiBkUNACAEIAN+IgdQDQAgBkEQaigCACEIAkAgAUIAUiAHQgBVcw0AIAEgB38iCSABIAkgB359QgBSrXwiCUIBUw0AIAOnQQJ0IQogBKdBAnQhCyAHp0ECdCEMIAghDQNAIAkhDgJAIANCAVMNAEIAIQcgDSEPIAIhEANAAkAgBEIBUw0AIA8hBSAQIREgBCEJA0AgBSARKgIAOAIAIAUgCmohBSARQQRqIREgCUJ/fCIJUEUNAAsLIA9BBGohDyAQIAtqIRAgAyAHQgF8IgdSDQALCyAOQn98IQkgDSAMaiENIAIgDGohAiAOQgFVDQALCyAAQgQ3AyggACABNwMgQQAhBSAAQQA2AgQgACAGNgIAIAAgATcDCCAAQgQ3AxAgACAINgIYCyAFC7cJEQF/AX4DfQR+AX8IfgF/An4GfwZ+An8CfgF9AX4BfQF+An8jgICAgABBgARrIgYkgICAgAAgBkGYAmogBCAFEImAgIAAIAYpA+ACIQcgBioC2AIhCCAGKgLUAiEJIAYqAtACIQogBikDyAIhCyAGKQPAAiEMIAYpA7gCIQ0gBikDsAIhDkEAIQ8gBkGQAmogAiAGKQOYAiIQQgUgBCAFQQAQioCAgAACQAJAIAYpA5ACIhFQDQAgEachDwwBCyAQQgFTDQAgBEEYajQCACAEQRRqNAIAfiISIARBCGooAgAiBawiE34gBDQCAH4hFCAEQRBqNAIAIARBDGo0AgB+IhUgE34gBEEEajQCAH4iFkIChiEXIAVBAUghGEIAIRkCQANAIAZBCGogAkIFIBkgECAOIA0gDCALIAogCSAIIAdBABCrgICAAA0BIAYpAwghGiAGKAIoIRsgBikDGCERIAYoAlghHCAGKAKIASEdIAYoArgBIR4gBkHQA2ogFCAAIBMgEhCtgICAAA0BIAYoAugDIR8gBkGgA2ogFiABIBMgFRCtgICAAA0BIBZC/////w9WDQEgBigCuAMhDyAXEISAgIAAIgRFDQEgBEEQaigCACEgAkAgF6ciBEUNACAgQQAgBPwLAAsCQCARQgJTDQAgEUJ+fCEhIBkgEn4hIkIAIREDQCARISNCACERAkAgEkIAUQ0AICMgEn8iESASQgBTICMgESASfn1CAFJxrX0hEQsCQCAYDQAgIyAifCATfiEkIBUgAiARIBl8p0EUbGoqAgD8BH4hJUIAISYgGyAjp0EDdGoiJ0EIaiEoA0ACQCAoKQMAICcpAwAiKX0iEUIBUw0AQn8hKkMAAAAAISsDQCARISxDAAAAACEtAkAgHCApp0EDdGoiBEEIaikDACAEKQMAIi59IhFCAVMNACARQgF8IREgHiAupyIFQQJ0aiEEIB0gBUEDdGohBUMAAAAAIS0DQCAtIAQqAgAgDyAFKQMAICV8IBN+ICZ8p0ECdGoqAgCUkiEtIARBBGohBCAFQQhqIQUgEUJ/fCIRQgFWDQALCwJAAkAgKkIAUw0AIC0gK14NACArICtcIC0gLVtyDQELICkhKiAtISsLIClCAXwhKSAsQn98IREgLEICWg0ACyAqQgBTDQAgHCAqp0EDdGoiBEEIaikDACAEKQMAIil9IhFCAVMNACARQgF8IREgHSAppyIFQQN0aiEEIB4gBUECdGohBSAfICYgJHynQQJ0aiEvA0AgICAEKQMAICV8IBN+ICZ8p0ECdGoiMCAwKgIAIAUqAgAgLyoCAJSSOAIAIARBCGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAmQgF8IiYgE1INAAsLICNCAXwhESAjICFSDQALCyAGQfACaiAWICAgFSATEK2AgIAADQECQCAGKQP4AiIRQgFTDQAgBigCiAMhBSARQgF8IREgAyEEA0AgBCAEKgIAIAUqAgCSOAIAIARBBGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAaIRkgGiAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAGQYAEaiSAgICAACAPC5gLGQF/AX4DfQR+AX8DfgF/BH4BfwR+BX8BfgJ/An4CfwF+AX8BfQF/An4BfwN+AX0CfgJ/I4CAgIAAQdADayIGJICAgIAAIAZBmAJqIAQgBRCJgICAACAGKQPgAiEHIAYqAtgCIQggBioC1AIhCSAGKgLQAiEKIAYpA8gCIQsgBikDwAIhDCAGKQO4AiENIAYpA7ACIQ5BACEPIAZBkAJqIAIgBikDmAIiEEIFIAQgBUEAEIqAgIAAAkACQCAGKQOQAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIARBGGo0AgAgBEEUajQCAH4iEiAEQQhqKAIAIhOsIhR+IAQ0AgB+IRUgBEEQajQCACAEQQxqNAIAfiIWIBR+IARBBGo0AgB+IRcgA0EEaiEYIBJCf3whGSASQj+HIBKDIRpCACEbAkADQCAGQQhqIAJCBSAbIBAgDiANIAwgCyAKIAkgCCAHQQEQq4CAgAANASAGKQMIIRwgBigCKCEdIAYpAxghESAGKAJYIR4gBigCiAEhHyAGKAK4ASEgIAYoAugBISEgBikD+AEhIiAGQaADaiAVIAAgFCASEK2AgIAADQEgBigCuAMhIyAGQfACaiAXIAEgFCAWEK2AgIAADQEgIkL/////D1YNASAGKAKIAyEFICJCA4YQhICAgAAiD0UNAQJAIBFCAlMNACAPQRBqKAIAISQgEUJ+fCElIBsgEn4hJiAipyIPQQJ0IScgDyAiQgBSa0EDdEEIaiEoQgAhEQNAIBEhKUIAIRECQCASQgBRDQAgKSASfyASQgBTICkgEoFCAFJxrX0hEQsgAiARIBt8p0EUbCIqaioCACErAkACQAJAIBJQIixFDQAgIkIAUg0BDAILICkgEoEhESAiUA0BIBFCAEIAIBogEVAbfVINAQsgKEUNACAkQQAgKPwLAAsCQCATQQFIDQAgKSAmfCAUfiEtIBYgK/wEfiEuIB0gKadBA3RqIS9CACEwA0ACQCAvQQhqKQMAIC8pAwAiMX0iEUIBUw0AQn8hMkMAAAAAITMDQCARITRDAAAAACErAkAgHiAxp0EDdGoiD0EIaikDACAPKQMAIjV9IhFCAVMNACARQgF8IREgICA1pyIEQQJ0aiEPIB8gBEEDdGohBEMAAAAAISsDQCArIA8qAgAgBSAEKQMAIC58IBR+IDB8p0ECdGoqAgCUkiErIA9BBGohDyAEQQhqIQQgEUJ/fCIRQgFWDQALCwJAAkAgMkIAUw0AICsgM14NACAzIDNcICsgK1tyDQELIDEhMiArITMLIDFCAXwhMSA0Qn98IREgNEICWg0ACyAyQgBTDQAgHiAyp0EDdGoiD0EIaikDACAPKQMAIjR9IhFCAVMNACAhICIgNH6nQQJ0aiE2ICMgMCAtfKdBAnRqITcDQCARITECQCAiUA0AIAUgHyA0p0EDdGopAwAgLnwgFH4gMHynQQJ0aioCACErICIhESAkIQ8gNiEEA0AgDyAPKwMAICsgBCoCAJQgNyoCAJS7oDkDACAPQQhqIQ8gBEEEaiEEIBFCf3wiEVBFDQALCyA0QgF8ITQgMUJ/fCERIDYgJ2ohNiAxQgFWDQALCyAwQgF8IjAgFFINAAsLAkACQCAsRQ0AQgAhEQwBC0IAIBogKSASgSIRUBsgEXwhEQsCQCARIBlSDQAgAyAqakEANgIAICJQDQAgGCAqaiEPICIhESAkIQQDQCAPIAQrAwC2OAIAIA9BBGohDyAEQQhqIQQgEUJ/fCIRUEUNAAsLIClCAXwhESApICVSDQALCyAcIRsgHCAQUw0ACyAQQgF8IREDQEEAIQ8gA0EANgIAIANBFGohAyARQn98IhFCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEPCyAGQdADaiSAgICAACAPC7UGDgF/AX0IfgJ/AX4BfwZ+AX8IfgN/AX4BfQF+AX0jgICAgABBoAFrIgYkgICAgAAgBkEIaiAEIAUQiYCAgAAgBioCQCEHIAYpAzghCCAGKQMwIQkgBikDKCEKIAYpAyAhCyAGKQMYIQwgBiABIAYpAwgiDUIFIAQgBUEAEIqAgIAAAkACQCAGKQMAIg5QDQAgDqchBQwBCwJAIA1CAVMNACAKIAt+IQ8gCKciEEECdCERIApCP4cgCoMhEiAJpyETQgAhFANAIAZBgAFqIAFCBSAUIAcQlYCAgAACQCAPQgFTDQAgBikDmAEhFSAGKQOQASEWIAYpA4gBIRcgBikDgAEhGCAUIAx+IRkgASAUp0EUbGohGkIAIRsDQAJAAkAgCkIAUg0AQgAhDiAGQfAAaiAYIBdCACALIAkQloCAgAAMAQsgBkHwAGogGCAXIBsgCn8iDiAKQgBTIBsgDiAKfn0iDkIAUnGtfSALIAkQloCAgABCACASIA5QGyAOfCEOCyAGKQN4IRwgBikDcCEdIAZB4ABqIBYgFSAOIAogCBCWgICAAAJAIAxCAVMNAEIAIQ4gBikDaCAGKQNgIh59Ih9CACAfQgBVG0IBfCEgIBwgHX0hISAeIAggHX58ISIgHachIyAepyEkQQAhJQNAIA4hJgJAAkAgIUIBWQ0AQwAAAAAhJ0F/IQUMAQsgACAkIBAgIyATICUgDCAaKgIA/AR+p2psamxqQQJ0aiEEQn8hHkMAAAAAIScgIiEoICEhDgNAIA4hHAJAIB9CAVMNACAEIQUgKCEOICAhHQNAIAUqAgAhKQJAAkAgHkIAUw0AICkgJ14NACAnICdcICkgKVtyDQELIA4hHiApIScLIAVBBGohBSAOQgF8IQ4gHUJ/fCIdQgFVDQALCyAcQn98IQ4gBCARaiEEICggCHwhKCAcQgFVDQALIB6nIQULIAIgJiAZfCAPfiAbfKdBAnQiBGogJzgCACADIARqIAU2AgAgJUEBaiElIAwgJkIBfCIOUg0ACwsgDyAbQgF8IhtSDQALCyAUQgF8IhQgDVINAAsLQQAhBQsgBkGgAWokgICAgAAgBQvZBAUEfwd+AX8BfgF8I4CAgIAAQRBrIgYkgICAgAAgBEEIaiIHKAIAIQggBkEIaiACIAQoAgAiCawiCkIFIAQgBUEAEIqAgIAAAkACQCAGKQMIIgtQDQAgC6chBAwBCyAIrCEMIARBGGo0AgAgBEEUajQCAH4iDSAHNAIAfiAENAIAfiILQgAgC0IAVRtCAXwhCyAEQRBqNAIAIARBDGo0AgB+IQ4gASEEA0ACQCALQn98IgtCAFUNAAJAIAwgCn4iD0L/////D1YNACAPQgKGEISAgIAAIgRFDQBCACEQIARBEGooAgAhEQJAQgAgCiAJQQFIGyIKQgFTDQBCACAMIAhBAUgbIRIgCEECdCEHIAi3IRMgESEIA0ACQCASQgFTDQAgAiAQp0EUbGohBUIAIQsgCCEEA0AgBCATIAUqAgC7oiALuqC2OAIAIARBBGohBCASIAtCAXwiC1INAAsLIAggB2ohCCAQQgF8IhAgClINAAsLAkAgDSAPfiIQQgFZDQBBACEEDAQLIA1CAFIhCEIAIQsDQAJAAkAgCA0AQQAhBQwBCyALIA1/IhIgDUIAUyASIA1+IAtSca19pyEFCwJAIAEoAgAiBEF/TA0AIAMgBEECdGogDiARIAVBAnRqKgIA/AR+p0ECdGoiBCAEKgIAIAAqAgCSOAIACyABQQRqIQEgAEEEaiEAIBAgC0IBfCILUg0AC0EAIQQMAwtBEkETQQAtAMiAhIAAGyEEDAILIAQ0AgAhEiAEQQRqIQQgDiASVQ0AC0EQIQQLIAZBEGokgICAgAAgBAuaBwcBfwR+AXwCfgF/BXwNfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH25IQ4gCLohDyAIIAh+uiEQQgAhDEQAAAAAAAAAACERQgEhCQNAIBAgDiAJuqMgD6KhIBCjIAqhmSISIBEgDFAgEiARY3IiAxshESAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyETIAxCACABIABKGyEUAkACQAJAIAINAEIAIRUMAQtCACEVIA0NACACrCEWIAhCAYYhF0IAIRVCASEJA0AgFCAJfCATIAl8fiAVfCIVQoCAEFUNAyAJQgF8IQwCQCAJIBZZDQAgCUICfCEYIAwhCSAYIBdYDQELCyAVQgBTDQEgDEJ/fCELCyAVQgSGEISAgIAAIgNFDQAgA0EQaigCACEFIBVCAoYQhICAgAAiA0UNACADQRBqKAIAIQ0CQCALUA0AIBNCAXwgFEIBfH5CAXwhGSAIQgGGIRogFCATfEIDfCEbQQAhAUIBIRwDQCAaIBwiHUIBfCIcgCEIAkAgHSAUfCIMIB0gE3wiCX5CAVMNACAHIAh9Iha5IAlCf3y6o0QAAAAAAAAAACAJQgFVGyEKIAYgCH0iF7kgDEJ/fLqjRAAAAAAAAAAAIAxCAVUbIQ4gDSABQQJ0aiEAIAUgAUEEdGohAyAMQj+HIAyDIR4gCEIBiEJ/fLkhESAdpyECQgAhCSAZIR8DQAJAAkAgDFBFDQBEAAAAAAAAAAAhECARIRIMAQsgCSAMfyIYIAxCAFMgGCAMfiIYIAlSca19uSEQIA4gCUIAIB4gGCAJURsgGH18uaIgEaCcIRILIAMgFyASIBGh/AYiGCAXIBhTGyIYPgIAIANBCGogGCAIfKdBf2o2AgAgA0EEaiAWIAogEKIgEaCcIBGh/AYiGCAWIBhTGyIYPgIAIANBDGogGCAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAfQn98Ih9CAVYNAAsLIBkgG3whGSAbQgJ8IRsgHSALUg0ACwsgBCAVPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQv8BgcBfwR+AXwCfgF/Bn0OfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH20IQ4gCrYhDyAItSEQIAggCH61IRFCACEMQwAAAAAhEkIBIQkDQCARIA4gCbWVIBCUkyARlSAPk4siEyASIAxQIBMgEl1yIgMbIRIgCSAMIAMbIQwgCUIBfCIJQgdSDQALCyAMQgAgACABShshFCAMQgAgASAAShshFQJAAkACQCACDQBCACEWDAELQgAhFiANDQAgAqwhFyAIQgGGIRhCACEWQgEhCQNAIBUgCXwgFCAJfH4gFnwiFkKAgBBVDQMgCUIBfCEMAkAgCSAXWQ0AIAlCAnwhGSAMIQkgGSAYWA0BCwsgFkIAUw0BIAxCf3whCwsgFkIEhhCEgICAACIDRQ0AIANBEGooAgAhBSAWQgKGEISAgIAAIgNFDQAgA0EQaigCACENAkAgC1ANACAUQgF8IBVCAXx+QgF8IRogCEIBhiEbIBUgFHxCA3whHEEAIQFCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiCSAeIBR8Igx+QgFTDQAgByAIfSIXtCAMQn98tZVDAAAAACAMQgFVGyETIAYgCH0iGLQgCUJ/fLWVQwAAAAAgCUIBVRshDiANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAepyECQgAhCSAaISADQAJAAkAgDEIAUg0AQwAAAAAhEkMAAAAAIREMAQsgCSAMfyIZIAxCAFMgGSAMfiIZIAlSca19tCESIAlCACAfIBkgCVEbIBl9fLQhEQsgA0EEaiAXIBMgEZSP/AQiGSAXIBlTGyIZPgIAIAMgGCAOIBKUj/wEIiEgGCAhUxsiIT4CACADQQxqIBkgCHynQX9qNgIAIANBCGogISAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAgQn98IiBCAVYNAAsLIBogHHwhGiAcQgJ8IRwgHiALUg0ACwsgBCAWPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQvgBwcBfwR+AXwCfgF/Bn0NfkEQIQUCQAJAIAGsIgYgAKwiByAGIAdTGyIIQgBTDQAgBiAHIAYgB1UbIglChOoCVQ0AIAJBAEgNACADKwMAIgqZROqMoDlZPilGZUUNAEIAIQtCACEMAkAgCFAiDQ0AQgAhDCAJIAhXDQAgCSAIfbQhDiAKtiEPIAi1IRAgCCAIfrUhEUIAIQxDAAAAACESQgEhCQNAIBFDAACAvyAJtZUgDpQgEJSSIBGVIA+TiyITIBIgDFAgEyASXXIiAxshEiAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyEUIAxCACABIABKGyEVAkACQAJAIAINACAIQgBSrSEWDAELAkAgDUUNAEIAIQtCACEWDAELIAKsIRcgCEIBhiEYQgEhFkIBIQkDQCAVIAl8IBQgCXx+IBZ8IhZCgIAQVQ0DIAlCAXwhDAJAIAkgF1kNACAJQgJ8IRkgDCEJIBkgGFgNAQsLIBZCAFMNASAMQn98IQsLIBZCBIYQhICAgAAiA0UNACADQRBqKAIAIQUgFkIChhCEgICAACIDRQ0AIANBEGooAgAhDQJAIAhCAFENACAFQgA3AgAgBUEMaiAAQX9qNgIAIAVBCGogAUF/ajYCACANQQA2AgBBASEBDAMLQQAhAQwCC0ESQRNBAC0AyICEgAAbIQULIAUPCwJAIAtQDQAgFEIBfCAVQgF8fkIBfCEaIAhCAYYhGyAVIBR8QgN8IRxCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiDCAeIBR8Igl+QgFTDQAgByAIfSIXtCAJQn98tZVDAAAAACAJQgFVGyEOIAYgCH0iGLQgDEJ/fLWVQwAAAAAgDEIBVRshDyANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAIQgGIQn98tCESIB6nIQJCACEJIBohIANAAkACQCAMUEUNAEMAAAAAIREgEiETDAELIAkgDH8iGSAMQgBTIBkgDH4iGSAJUnGtfbQhESAPIAlCACAfIBkgCVEbIBl9fLSUIBKSjiETCyADIBggEyASk/wEIhkgGCAZUxsiGT4CACADQQhqIBkgCHynQX9qNgIAIANBBGogFyAOIBGUIBKSjiASk/wEIhkgFyAZUxsiGT4CACADQQxqIBkgCHynQX9qNgIAIAAgAjYCACAJQgF8IQkgAEEEaiEAIANBEGohAyABQQFqIQEgIEJ/fCIgQgFWDQALCyAaIBx8IRogHEICfCEcIB4gC1INAAsLIAQgFj4CACAEQQhqIA02AgAgBEEEaiAFNgIAQQALC1cCAEGAgAQLQG6D+aIAAAAAKRVETgAAAADRVyf8AAAAAMDdNPUAAAAAmZVi2wAAAABBkEM8AAAAAKtjUf4AAAAAYcW73gAAAAAAQcCABAsIUAABAFAAAQAASQV0b29sc3B5dGhvbj0zLjExIG51bWJhPTAuNjguMSBsbHZtbGl0ZT0wLjUwLjAgbnVtcHk9Mi40LjYgemlnbGFuZz0wLjE3LjE=";var Xn=null;function Pn(){return Xn??=Tn(Vn(zn)),Xn}var ZA=200,$A=(e,A,n)=>Q("button",{class:"rv-press",type:"button","aria-label":A,onclick:n},Q("span",{},e),Q("span",{class:"rv-press-word"},A));function Wn({go:e,toggle:A,seek:n}){let t=0,r=$A("‹","Back",()=>e(t-1)),i=$A("▶","Play",A),s=$A("›","Next",()=>e(t+1));s.classList.add("rv-press-strong");let o=Q("input",{type:"range",class:"rv-range",min:"0",max:String(ZA),value:"0"});o.setAttribute("aria-label","How far this step has played"),o.addEventListener("input",()=>n(Number(o.value)/ZA));let a=Q("span",{class:"rv-step-count"}),g=Q("ol",{class:"rv-step-marks","aria-label":"Steps"}),I=Q("div",{class:"rv-player",role:"group","aria-label":"Player"},r,i,o,a,s,g);function h({steps:d}){g.replaceChildren(...d.map((p,v)=>Q("li",{},Q("button",{type:"button",onclick:()=>e(v)},String(v+1)))))}function l({steps:d},p,v){t=p,k(a,`${p+1} / ${d.length}`),r.disabled=p===0,s.disabled=p===d.length-1,g.querySelectorAll("button").forEach((f,m)=>{let{id:w,title:b}=d[m];f.toggleAttribute("data-done",v.has(w)),f.setAttribute("aria-label",`Step ${m+1}, ${b}${v.has(w)?", done":""}`),m===p?f.setAttribute("aria-current","step"):f.removeAttribute("aria-current")})}function c(d,p){o.value=String(Math.round(d*ZA));let[v,f]=p?["❚❚","Pause"]:["▶","Play"];k(i.firstElementChild,v),k(i.lastElementChild,f),i.getAttribute("aria-label")!==f&&i.setAttribute("aria-label",f)}return{element:I,take:h,show:l,tell:c}}var xA=class{constructor(A){this.still=A,this.seconds=1,this.share=0,this.playing=!1}begin(A){this.seconds=A,this.share=this.still?1:0,this.playing=!this.still}toggle(){!this.playing&&this.share>=1&&(this.share=0),this.playing=!this.playing}seek(A){this.share=Math.min(1,Math.max(0,A)),this.playing=!1}pass(A){return this.playing?(this.share=Math.min(1,this.share+A/(1e3*this.seconds)),this.share>=1&&(this.playing=!1),this.share):this.share}};var DA=class{constructor({lesson:A,step:n,done:t,answers:r}){this.lesson=A;let i=A.steps.findIndex(({id:s})=>s===n);this.step=Math.max(0,i),this.seed=A.seed,this.done=new Set(t),this.answers=new Map(r.map(({step:s,values:o})=>[s,o]))}redraw(A){this.seed=A;for(let{id:n,question:t}of this.lesson.steps)t&&(this.answers.delete(n),this.done.delete(n))}takeNumbers(A){this.lesson=A}complete(A){return this.done.has(A)?!1:(this.done.add(A),!0)}get choice(){return{lesson:this.lesson.id,step:this.lesson.steps[this.step].id,seed:this.seed,done:[...this.done],answers:[...this.answers].map(([A,n])=>({step:A,values:n}))}}};var _A={picture:"What a person sees and draws on: uint8 RGB, measured in pixels (px).","feature map":"What the operators read: float32 (rows, columns, channels), made from a picture by a fixed rule.",cell:"One place of a feature map. Cell (row i, column j) covers the picture pixels [j·stride, (j+1)·stride) × [i·stride, (i+1)·stride); its centre has the position (j, i).",stride:"Picture pixels per cell and axis; spatial_scale is 1 / stride.",box:"What a person draws: centre, width, height in picture pixels, and an angle in degrees, counter-clockwise.",roi:"A box as a kernel takes it: a row of numbers in the operator's own order and units.",bin:"One of the parts, rows × columns, that a roi is divided into; each gives one number per channel.",sample:"A point inside a bin at which the feature map is read, between cells: inside, clamped (moved back onto the centre of an outermost cell) or discarded (outside the window, counts as 0).",window:"Where samples count: from −1 to the number of cells along each axis, so up to one cell beyond the outermost centres. A sample outside is discarded.","half-cell shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.","half-pixel shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.",legacy:"aligned=False, the default of Caffe2 and torchvision: no half-cell shift, and a side below one cell is enlarged to one.",adaptive:"sampling_ratio=0: each bin takes ⌈its size in cells⌉ samples along each axis.",tap:"One of the four cells around a sample.",weight:"How much a tap counts in its sample; a sample's four sum to 1, or to 0 when it is discarded.",plan:"Every sample of every bin of every roi, with its taps and weights: what the kernel does, as a table.",footprint:"The cells that a box's outputs are made of, each with its summed weight; under a maximum, only those of the winning samples.",channel:"One of the numbers that a feature map holds for each cell; the operators treat each alike.",operator:"What pools a roi into bins: RoIAlign, RoIAlignRotated, RoIPool, PrRoIPool, the position-sensitive two; or R-MAC and its parts.","position-sensitive":"Of an operator whose bins each read channels of their own: bin (u, v) of output channel c reads channel (c · rows + u) · columns + v.",kernel:"The compiled code of an operator; it gives the numbers shown here.",backbone:"The network whose feature map is pooled.",region:"A square part of a feature map that R-MAC takes the maximum of.",level:"One of the sizes of R-MAC's regions; level l has regions of size 2·min(W, H) / (l + 1).",descriptor:"The one vector that stands for a whole picture.",convention:"A framework's own rules for boxes and samples, as a row of data.",reading:"A box as one operator with one set of rules reads it; a canvas may draw several readings of the same box.",peer:"Another implementation of these operators, which can be run beside ours.",family:"Cases that have one thing in common, such as boxes across the border; a peer is run through all families.",notation:"How a framework writes a rotated box: the order of its numbers, the angle's unit and sign, and which angles it writes.","box set":"The boxes of one picture as a file has them, with labels and scores where it has those.",meaning:"One way to take a file's numbers as boxes: their order, their unit and their angle.","case (of the bench)":"One call of somebody's operator: features, boxes, output, and what they say of the settings.",claim:"A convention and settings that are said to have made an output.",pattern:"What all wrong numbers of an output have in common: what they are, or where they lie.",slip:"What a call saw otherwise than it was given, such as x and y swapped or every box on the first picture.","meaning (of a call)":"What its rules amount to under its settings, apart from the last bits: calls of one meaning give one output.","tie (of explanations)":"Two explanations of an output that do not mean the same; a split is a box on which they differ.",rule:"One axis of a convention, such as the offset or the border, which can be switched for another framework's alone.","upstream gradient":"The derivative of the loss by each bin's output; backward starts from it.",upstream:"The derivative of the loss by each bin's output; backward starts from it.",addition:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",adds:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",crossing:"A value of one of a box's numbers at which the derivative may not exist: there a sample meets a line of cell centres or the window's edge, an adaptive grid steps, or a side meets its smallest size.",fence:"The restrictions that a child process puts on itself, for good, before it gets an uploaded file: no files, no network, no other programs, limited memory.",lesson:"Steps in order, each with a figure that plays and something to do or to predict.","known wrong answer":"An answer that people give for a reason; a lesson names the mistake.",seed:"Of a lesson: from it the numbers of its questions are drawn, the same ones for good.",explanation:"Everything about one operator on one input that a page shows: plan, outputs, checks.",kind:"Of an array, the library that it belongs to: numpy, PyTorch, JAX. A result has the kind of the features."};var We=Object.keys(_A).sort((e,A)=>A.length-e.length),je=We.map(e=>e.replace(/[-.*+?^${}()|[\]\\]/g,"\\$&")),Ze=new RegExp(`(?<![\\w-])(${je.join("|")})(s|es)?(?![\\w-])`,"gi");function $e(e,A=new Set){let n=[],t=0;for(let r of e.matchAll(Ze)){let i=_A[r[1].toLowerCase()];if(A.has(i))continue;A.add(i);let s=Q("abbr",{class:"rv-term",title:i},r[0]);n.push(e.slice(t,r.index),s),t=r.index+r[0].length}return[...n,e.slice(t)].filter(r=>r!=="")}var jn=(e,A=new Set)=>e.flatMap(({t:n,b:t,tone:r})=>{let i=$e(n,A);return t||r?[Q(t?"strong":"span",{class:r?`rv-tone-${r}`:""},...i)]:i});var _e=1e-9;function Zn(e,A){let n=r=>Ar(A,r,e.margin);if(n(e.right))return{state:"right",known:null,text:`Right: ${e.shown}.`};let t=e.wrong.find(r=>n(r.values))??null;return t?{state:"known",known:t,text:`Not quite: ${t.name}.`}:{state:"other",known:null,text:nr(e,A)}}var Ar=(e,A,n)=>e.length===A.length&&e.every((t,r)=>Math.abs(t-A[r])<=n+_e);function nr({by:e,right:A},n){if(e==="number"){let s=n[0]-A[0];return`Not quite: ${y(Math.abs(s))} too ${s>0?"high":"low"}.`}if(e==="cell")return"Not quite: it is another cell.";if(e==="points")return`Not quite, from left to right: ${n.map((o,a)=>`${y(Math.abs(o-A[a]))} ${tr(o-A[a])}`).join(", ")}.`;let t=n.filter(s=>A.includes(s)).length,r=n.length-t,i=r?`, and ${gA(r,"cell")} of yours ${r>1?"are":"is"} not read`:"";return`Not quite: you have ${t} of the ${A.length}${i}.`}var y=e=>O(String(Number(e.toFixed(4)))),tr=e=>Math.abs(e)<1e-9?"off":e>0?"too far right":"too far left";var $n={scale:1,ratio:1,offset:0,minimum:0},er=["inside","clamped","discarded"],_n=[1,1];function At(e,{values:A,rows:n,columns:t}){let r={values:Float32Array.from(A),channels:1,height:n,width:t};return(i,s)=>{let o={rois:[0,i,s,i,s],bins:_n,rules:$n},a=e.plan("roi_align",{...o,height:n,width:t}),g=new Map;a.taps.forEach((h,l)=>{h>=0&&a.weights[l]&&g.set(h,(g.get(h)??0)+a.weights[l])});let[I]=e.forward("roi_align",{...o,features:r}).output;return{weights:g,value:I}}}function nt(e,{values:A,rows:n,columns:t}){let r={values:Float32Array.from(A),channels:1,height:n,width:t};return(i,s)=>{let o={rois:[0,...i],bins:_n,rules:{...$n,ratio:s}},{positions:a,taps:g,weights:I,state:h}=e.plan("roi_align",{...o,height:n,width:t}),l=Array.from(h,(d,p)=>({x:a[2*p],y:a[2*p+1],state:er[d],value:[0,1,2,3].reduce((v,f)=>{let m=g[4*p+f];return m<0?v:v+I[4*p+f]*A[m]},0)})),[c]=e.forward("roi_align",{...o,features:r}).output;return{samples:l,mean:c}}}function tt(e,{values:A,bins:n}){let t={values:Float32Array.from(A),channels:1,height:1,width:A.length},r=[1,n];return(i,s)=>{let o={rois:[0,i,0,s,0],bins:r,rules:{scale:1}},[{x:a}]=e.axes("roi_pool",{...o,height:1,width:A.length});return{columns:Array.from({length:n},(I,h)=>{let[l,c]=[a.cells?.[2*h]??0,a.cells?.[2*h+1]??0];return Array.from({length:Math.max(0,c-l)},(d,p)=>l+p)}),maxima:[...e.forward("roi_pool",{...o,features:t}).output]}}}function et({check:e},{columns:A,maxima:n},t){return e==="maximum"?[n[t]]:e==="columns"?[...A[t]]:[new Set(A.flat()).size]}function rt({check:e},{samples:A,mean:n}){return e==="mean"?[n]:e==="samples"?[A.length]:[...new Set(A.map(({x:t})=>t))].sort((t,r)=>t-r)}function it({check:e},{weights:A,value:n}){if(e==="value")return[n];if(e==="taps")return[...A.keys()].sort((r,i)=>r-i);let[t]=[...A].sort(([,r],[,i])=>i-r);return[t[0]]}var st=({right:e,margin:A},n)=>n.length===e.length&&n.every((t,r)=>Math.abs(t-e[r])<=A/2+1e-6);var rr=20,ir={right:"✓",known:"✗",other:"✗"};function at(e,A,{answered:n,redraw:t}){let r=sr(e).map(E=>Q("input",{class:"rv-answer-number",inputmode:"decimal","aria-label":E})),i=e.others.map((E,B)=>Q("button",{class:"rv-chip",type:"button","aria-pressed":"false",onclick:()=>p(B)},E)),s=Q("button",{class:"rv-press rv-press-strong",type:"button",onclick:m},"Check"),o=Q("button",{class:"rv-press",type:"button",onclick:t},"Other numbers"),a=Q("div",{class:"rv-answer"},...r,...i,s,o),g=Q("p",{class:"rv-verdict",role:"status"}),I=Q("p",{class:"rv-why"}),h=Q("p",{class:"rv-working"}),l=Q("div",{class:"rv-question"},Q("p",{class:"rv-asks"},e.asks),a,g,I,h);for(let E of r)E.addEventListener("input",d),E.addEventListener("keydown",B=>{B.stopPropagation(),B.key==="Enter"&&!s.disabled&&m()});function c(){if(!r.length)return A.picks.size?[...A.picks].sort((B,R)=>B-R):null;let E=r.map(({value:B})=>ot(B)).filter(B=>B!=null);return E.length===r.length?E.sort((B,R)=>B-R):null}function d(){let E=c();E&&e.by==="points"?A.place?.(E):f()}function p(E){A.pick(A.figure.values.length+E)}function v(){let E=A.places??[];E.length&&!or(c(),E)&&r.forEach((B,R)=>{B.value=String(E[R])}),f()}function f(){s.disabled=r.length?r.some(({value:E})=>!E.trim()):!A.picks.size,i.forEach((E,B)=>{E.setAttribute("aria-pressed",String(A.picks.has(A.figure.values.length+B)))})}function m(){let E=c();if(E)return n(E);let B=r.find(({value:R})=>ot(R)==null);B&&(l.dataset.state="unread",k(g,`“${B.value.trim().slice(0,rr)}” is no number. Write one such as 2.5.`),k(I,""),k(h,""),B.focus())}function w(E){A.reveal(E),E&&!c()&&r.forEach((R,MA)=>{R.value=String(E[MA])});let B=E&&Zn(e,E);l.dataset.state=B?.state??"open",k(g,B?`${ir[B.state]} ${B.text}`:""),k(I,B?.known?.words??""),k(h,B?e.working:""),v(),B&&b()}function b(){let E=A.found(e);!E||st(e,E)||(l.dataset.state="mismatch",k(g,"The kernel in this browser gives another answer than the one expected here."))}return w(null),{element:l,show:w,ready:v}}function ot(e){let A=e.trim().replace(",",".").replace("−","-");return A&&Number.isFinite(Number(A))?Number(A):null}function sr({by:e,label:A,right:n}){return e==="number"?[A]:e==="points"?n.map((t,r)=>`${A} ${r+1}`):[]}var or=(e,A)=>e?.every((n,t)=>Math.abs(n-A[t])<1e-4)??!1;var ar="http://www.w3.org/2000/svg";function C(e,A={},...n){let t=document.createElementNS(ar,e);return u(t,A),t.append(...n),t}function u(e,A){for(let[n,t]of Object.entries(A))t==null||t===!1?e.removeAttribute(n):e.setAttribute(n,t===!0?"":String(t))}function K(e,A){let n=e.getScreenCTM(),t=new DOMPoint(A.clientX,A.clientY);return n?t.matrixTransform(n.inverse()):t}function tA(e,A){let n=e.slice(1).map((r,i)=>Math.hypot(...r.map((s,o)=>s-e[i][o]))),t=A*n.reduce((r,i)=>r+i,0);for(let r=0;r<n.length;r+=1){if(t<=n[r]){let i=n[r]?t/n[r]:0;return e[r].map((s,o)=>s+(e[r+1][o]-s)*i)}t-=n[r]}return[...e[e.length-1]]}var eA=100,U=(e,A)=>Number((Math.round(e*A)/A).toFixed(6)),q=new Map([["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]),P=e=>e*e*(3-2*e),F=(e,A,n,t)=>C("line",{x1:e,y1:A,x2:n,y2:t}),x=(e,A,n,t="middle")=>C("text",{x:e,y:A,"text-anchor":t},n);var gt=6,It=3,gr=3e-7;function T(e,A=1){for(let n=0;n<gt;n+=1){let t=Number(e.toFixed(n));if(An(t,e,A))return t}return Number(e.toFixed(gt))}var V=e=>O(String(e)),S=(e,A)=>V(T(e,A));function hA(e,A=1){let n=Number(e.toFixed(It));return`${An(n,e,A)?"":"≈ "}${V(n)}`}function yA(e,A,n,t){return An(A,n,t)?`${e} = ${V(Number(A.toFixed(9)))}`:`${e} ≈ ${O(n.toFixed(It))}`}var An=(e,A,n)=>Math.abs(e-A)<=gr*Math.max(1,n),W=e=>e.reduce((A,n)=>Math.max(A,Math.abs(n)),0);var Ct=128,[ht,lt]=[24,96],[nn,tn]=[20,108];function dt({ratios:e,exact:A},n){let t=C("g",{class:"rv-bars"}),r=A??0;function i(s,o){let a=e.map(s),g=Math.max(...a.map(f=>Math.abs(f-r)),1e-6),I=f=>(ht+lt)/2-(f-r)/g*((lt-ht)/2),h=f=>nn+(f+.5)/e.length*(n-nn-tn),l=F(nn,I(r),n-tn+4,I(r));u(l,{class:"rv-exact"});let c=e.flatMap((f,m)=>{if(f>o)return[ct(h(m),f,!1)];let[w,b]=[h(m),I(a[m])],E=f===o?" rv-bar-now":"",B=F(w,I(r),w,b);return u(B,{class:"rv-stem"}),[B,C("circle",{cx:w,cy:b,r:6,class:`rv-bar${E}`}),ct(w,f,f===o)]}),d=x(n-tn+8,I(r)+4,`exact ${hA(r)}`);u(d,{"text-anchor":"start"});let p=e.indexOf(o),v=x(h(p),I(a[p])+(a[p]<r?20:-11),hA(a[p]));t.replaceChildren(l,...c,d,...p<0?[]:[v])}return{element:t,height:Ct,show:i}}function ct(e,A,n){let t=x(e,Ct-4,String(A));return n&&t.classList.add("rv-bar-label-now"),t}var Ir={alone:({weights:e},A)=>pt(e,A),weight:({weights:e},A)=>pt(e,A),value:({value:e},A)=>rA(e,A),aside:({value:e,weights:A},n)=>rA(e,n)&&!ft(A),alike:({weights:e})=>ft(e)},hr={mean:({mean:e},A)=>rA(e,A),samples:({samples:e},A)=>rA(e.length,A),discarded:({samples:e},A)=>rA(e.filter(({state:n})=>n==="discarded").length,A)},lr={still:({before:e,now:A,moved:n},t)=>Qt(e,A)&&n>=t.target-t.margin,jump:({before:e,now:A})=>!Qt(e,A),apart:({now:{columns:e}})=>new Set(e.flat()).size===e.flat().length},ut=(e,A)=>Ir[e.kind]?.(A,e)??!1,Et=(e,A)=>hr[e.kind]?.(A,e)??!1,rA=(e,{target:A,margin:n})=>Math.abs(e-A)<=n,pt=(e,A)=>[...e.values()].some(n=>rA(n,A)),ft=e=>e.size===4&&[...e.values()].every(A=>A===.25),vt=(e,A)=>lr[e.kind]?.(A,e)??!1,Qt=(e,A)=>e.columns.join(";")===A.columns.join(";");var Bt=340,[cr,Cr]=[.35,1.35],z={top:40,height:52,room:42},dr=22,iA=class{constructor(A){this.figure=A,this.isLine=A.rows===1,this.around=A.shows.includes("window")?Cr:cr,this.size=Bt/(A.columns+2*this.around),this.top=this.isLine?z.top:this.around*this.size,this.width=Bt,this.height=this.isLine?z.top+z.height+z.room:(A.rows+2*this.around)*this.size+dr,this.cells=A.values.map((n,t)=>this.makeCell(n,t)),this.element=C("g",{},...this.cells.flat(),...this.numbers(),...this.window())}get rowHeight(){return this.isLine?z.height:this.size}at(A,n){return{x:(this.around+A+.5)*this.size,y:this.top+(this.isLine?.66*z.height:(n+.5)*this.size)}}position({x:A,y:n}){return{x:A/this.size-this.around-.5,y:(n-this.top)/this.rowHeight-.5}}box([A,n,t,r]){let i=this.at(A,n),s=(t-A)*this.size;return this.isLine?{x:i.x,y:this.top-6,width:s,height:z.height+12}:{...i,width:s,height:(r-n)*this.size}}makeCell(A,n){let{columns:t}=this.figure,[r,i]=[(this.around+n%t)*this.size,this.top+Math.floor(n/t)*this.rowHeight],s=C("rect",{x:r,y:i,width:this.size,height:this.rowHeight,class:"rv-cell-box"}),o=x(r+11,i+17,y(A));return o.classList.add("rv-map-value"),[s,o]}numbers(){let A=this.top+this.figure.rows*this.rowHeight+18;return Array.from({length:this.figure.columns},(n,t)=>{let r=x(this.at(t,0).x,A,String(t));return r.classList.add("rv-map-number"),r})}window(){let{rows:A,columns:n,shows:t}=this.figure;if(!t.includes("window"))return[];let[r,i]=[this.at(-1,0).x,this.at(n,0).x],[s,o]=this.isLine?[this.top-6,this.top+z.height+6]:[this.at(0,-1).y,this.at(0,A).y],a=[F(r,s,r,o),F(i,s,i,o)];this.isLine||a.push(F(r,s,i,s),F(r,o,i,o));for(let h of a)u(h,{class:"rv-window"});let g=this.top+A*this.rowHeight+18,I=[x(r,g,"−1"),x(i,g,String(n))];for(let h of this.isLine?I:[])h.classList.add("rv-map-number");return[...a,...this.isLine?I:[]]}paint(A){let{values:n}=this.figure,t=[Math.min(...n),Math.max(...n)];this.cells.forEach(([r,i],s)=>{let o=lA(A.ramps.sequential,n[s],t);u(r,{style:`fill:${cA(o)}`}),u(i,{style:`fill:${CA(o,A)}`})})}};var mt=1/40,en={fine:.025,usual:.05,wide:.25},rn=22,bA=class{constructor(A,n,t){this.map=A,this.asked=n,this.moved=t,this.touched=!1,this.at=n.right.map((r,i)=>i),this.handles=this.at.map((r,i)=>this.makeHandle(i)),this.right=C("g",{class:"rv-right-points"}),this.element=C("g",{},this.right,...this.handles),this.draw()}get places(){return this.touched?[...this.at].sort((A,n)=>A-n):[]}makeHandle(A){let n={class:"rv-sample",tabindex:0,role:"slider","aria-label":`Mark ${A+1}; the arrows move it`},t={"aria-valuemin":-1,"aria-valuemax":this.map.figure.columns},r=C("path",{d:`M0 ${rn}L-7 4L7 4Z`,class:"rv-point-mark"}),i=[C("rect",{x:-14,y:-16,width:28,height:rn+18,class:"rv-sample-reach"}),r],s=C("g",{...n,...t},...i,x(0,0,""));return s.addEventListener("keydown",o=>{let a=q.get(o.key);a?.[0]&&(o.preventDefault(),o.stopPropagation(),this.move(A,this.at[A]+a[0]*(o.shiftKey?en.wide:o.altKey?en.fine:en.usual)))}),s}listen(A){let n=-1;A.addEventListener("pointerdown",t=>{n=this.handles.findIndex(r=>r.contains(t.target)),!(n<0||t.button)&&(t.preventDefault(),this.handles[n].focus({preventScroll:!0}),A.setPointerCapture(t.pointerId))}),A.addEventListener("pointermove",t=>{if(n<0||!A.hasPointerCapture(t.pointerId))return;let{x:r}=this.map.position(K(A,t));this.move(n,Math.round(r/mt)*mt)})}move(A,n){this.at[A]=Number(Math.min(this.map.figure.columns,Math.max(-1,n)).toFixed(4)),this.touched=!0,this.draw(),this.moved()}put(A){this.at=[...A],this.touched=!0,this.draw(),this.moved()}reveal(A){for(let n of this.handles)u(n,{"data-ghost":A?"true":null});A&&([this.at,this.touched]=[[...A],!0]),this.right.replaceChildren(...(A?this.asked.right:[]).map(n=>{let{x:t,y:r}=this.map.at(n,0);return C("circle",{cx:t,cy:r,r:11,class:"rv-right-point"})})),this.draw()}draw(){this.handles.forEach((A,n)=>{let t=this.at[n];u(A,{transform:`translate(${this.map.at(t,0).x} ${this.map.top-rn-2})`}),u(A,{"aria-valuenow":String(t),"aria-valuetext":y(t)});let r=A.lastElementChild;r.textContent=this.touched?y(Number(t.toFixed(2))):"?"})}};var pr=74,[wt,j]=[26,38];function sA({values:e},A){let n=C("g",{class:"rv-answer-scale"});function t(r){if(!r)return n.replaceChildren();let i=[...e,r.right,r.ghost],[s,o]=[Math.min(...i),Math.max(...i)],a=c=>wt+(c-s)/(o-s||1)*(A-2*wt),g=C("line",{x1:a(s),x2:a(o),y1:j,y2:j}),I=[s,o].map(c=>sn(a(c),j,3,"rv-scale-end")),h=sn(a(r.right),j,7,"rv-scale-right"),l=sn(a(r.ghost),j,9,"rv-ghost");n.replaceChildren(g,...I,l,h,xt(a(r.right),j-14,y(r.right),A),xt(a(r.ghost),j+26,`yours ${y(r.ghost)}`,A))}return t(null),{element:n,height:pr,show:t}}var sn=(e,A,n,t)=>C("circle",{cx:e,cy:A,r:n,class:t});function xt(e,A,n,t){let r=e<t/4?"start":e>3*t/4?"end":"middle";return C("text",{x:r==="middle"?e:e<t/2?e-10:e+10,y:A,"text-anchor":r},n)}var Dt=20,on={fine:.025,usual:.05,wide:.25},oA=3,yt=.1,fr=4,Qr=5.5,kA=class{constructor(A,n,t){this.figure=A,this.wires=n,this.asked=t,this.open=!t,this.held=!1,this.ratio=A.ratio,this.picks=new Set,this.edges=bt(A.path,0),this.reader=null,this.read=null,this.map=new iA(A),this.points=t?.by==="points"?new bA(this.map,t,()=>this.pointsMoved()):null,this.bars=A.shows.includes("bars")?dt(A,this.map.width):null;let r=t?.by==="number"&&t.check==="mean";if(this.scale=r?sA(A,this.map.width):null,this.marks=C("g",{class:"rv-samples"}),this.box=C("rect",{class:"rv-bin"}),this.handle=this.makeHandle(),this.drawing=this.makeDrawing(),this.chips=A.ratios.map(i=>Q("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(i)},String(i))),this.element=Q("div",{class:"rv-bin-figure"},this.drawing),this.chips.length){let i={class:"rv-ratios",role:"group","aria-label":"Samples per axis"};this.element.append(Q("div",i,Q("span",{},"sampling_ratio"),...this.chips))}this.draw()}makeDrawing(){let{width:A,height:n}=this.map,t=this.bars??this.scale,r=C("svg",{viewBox:`0 0 ${A} ${n+(t?.height??0)}`,class:"rv-drawing",role:"group"},this.map.element,this.box,this.marks,this.handle);return u(r,{"aria-label":"A bin on a map"}),this.points&&r.append(this.points.element),t&&(t.element.setAttribute("transform",`translate(0 ${n})`),r.append(t.element)),this.points?.listen(r),this.figure.grip!=="none"&&this.listen(r),r}makeHandle(){if(this.figure.grip==="none")return C("g");let n={class:"rv-bin-handle",tabindex:0,role:"slider","aria-label":this.figure.grip==="move"?"Bin; the arrows move it":"Corner of the bin; the arrows move it"},t={"aria-valuemin":-oA,"aria-valuemax":this.figure.columns+oA},r=this.figure.grip==="move"?C("rect",{class:"rv-bin-body"}):C("circle",{r:9,class:"rv-bin-corner"});return C("g",{...n,...t},r)}listen(A){let n={x:0,y:0},t=this.edges,r=i=>this.map.position(K(A,i));A.addEventListener("pointerdown",i=>{i.button||!this.handle.contains(i.target)||(i.preventDefault(),this.handle.focus({preventScroll:!0}),A.setPointerCapture(i.pointerId),[n,t]=[r(i),this.edges])}),A.addEventListener("pointermove",i=>{if(!A.hasPointerCapture(i.pointerId))return;let s=r(i);this.shift(t,U(s.x-n.x,Dt),U(s.y-n.y,Dt))}),this.handle.addEventListener("keydown",i=>this.onKey(i))}onKey(A){let n=A.shiftKey?on.wide:A.altKey?on.fine:on.usual,t=q.get(A.key);t&&(A.preventDefault(),A.stopPropagation(),this.shift(this.edges,t[0]*n,t[1]*n))}shift([A,n,t,r],i,s){let{rows:o,columns:a,grip:g}=this.figure,I=o>1?s:0,[h,l]=[t-A,r-n];if(g==="size"){let[c,d]=[aA(t+i,A+yt,a),aA(r+I,n+yt,o)];this.edges=[A,n,c,d]}else{let c=aA(A+i,-oA,a-1+oA-h),d=o>1?aA(n+I,-oA,o-1+oA-l):n;this.edges=[c,d,an(c+h),an(d+l)]}this.hold()}choose(A){this.ratio=A,this.hold()}hold(){this.held=!0,this.draw(),this.wires.moved()}pointsMoved(){this.wires.picked()}pick(){}get places(){return this.points?.places}place(A){this.points?.put(A)}take(A){this.reader=nt(A,this.figure),this.draw()}paint(A){this.map.paint(A)}play(A,n=!1){if(n&&(this.held=!1),this.held)return;let{path:t,ratios:r}=this.figure;this.edges=bt(t,P(A)),r.length&&(this.ratio=r[Math.min(r.length-1,Math.floor(A*r.length))]),this.draw()}reveal(A){let{asked:n}=this;n&&(this.open=!!A,this.points?.reveal(A),this.scale?.show(A?{right:n.right[0],ghost:A[0]}:null),this.draw())}reached(A){return this.read!=null&&Et(A,this.read)}found(A){return this.read&&rt(A,this.read)}lines(){let{read:A,figure:n}=this;return A?n.shows.includes("grid")?[vr(this.edges,A)]:n.shows.includes("sum")?[Er(A,W(n.values))]:[]:[]}draw(){let{figure:A,map:n,edges:t}=this;this.read=this.reader?.(t,this.ratio)??null;let r=n.box(t);u(this.box,r),this.drawHandle(r);let s=this.read&&(A.shows.includes("samples")||this.asked&&this.open)?this.read?.samples??[]:[];this.marks.replaceChildren(...s.flatMap(o=>this.markOf(o,s.length))),this.bars&&this.reader&&this.bars.show(o=>this.reader(t,o).mean,this.ratio),this.chips.forEach((o,a)=>{o.setAttribute("aria-pressed",String(A.ratios[a]===this.ratio))})}drawHandle(A){let{grip:n}=this.figure,t=this.handle.firstElementChild;if(!t)return;let[r,i,s,o]=this.edges;n==="move"?u(t,A):u(t,{cx:A.x+A.width,cy:A.y+A.height});let a=this.figure.rows>1?`, ${S(s-r)} × ${S(o-i)} cells`:"";u(this.handle,{"aria-valuenow":S(n==="move"?r:s),"aria-valuetext":`from ${S(r)} to ${S(s)}${a}`})}markOf({x:A,y:n,state:t},r){let{map:i,figure:s}=this,{x:o,y:a}=i.at(A,n),g=this.open?t:"inside",I=r>64?1.6:r>9?3:Qr,h=[C("circle",{cx:o,cy:a,r:I,class:`rv-mark rv-mark-${g}`,"data-state":g})];if(g==="clamped"){let p=i.at(aA(A,0,s.columns-1),aA(n,0,s.rows-1));h.unshift(C("path",{d:`M${o} ${a}L${p.x} ${p.y}`,class:"rv-mark-way"})),h.push(C("circle",{cx:p.x,cy:p.y,r:3,class:"rv-mark-read"}))}let l=s.shows.includes("positions")&&i.isLine&&(!this.asked||this.open||!this.points),c=r===1?"x = ":"",d=this.points?i.height-4:i.top-10;return l?[...h,x(o,d,`${c}${S(A)}`)]:h}},ur={inside:"the sample reads ",clamped:"clamped, it reads ",discarded:"discarded, it counts as "};function Er({samples:e,mean:A},n){let t=e.length;if(t>fr)return`${gA(t,"sample")}, in the mean ${hA(A,n)}`;if(t===1)return`${ur[e[0].state]}${S(A,n)}`;let r=e.map(({value:s})=>T(s,n)),i=r.reduce((s,o)=>s+o,0);return yA(`(${r.map(V).join(" + ")}) / ${t}`,i/t,A,n)}function vr([e,A,n,t],{samples:r}){let[i,s]=["x","y"].map(a=>new Set(r.map(g=>g[a])).size);return`${`⌈${S(n-e)}⌉ × ⌈${S(t-A)}⌉`} = ${i} × ${s} = ${gA(r.length,"sample")}`}var bt=(e,A)=>tA(e,A).map(n=>U(n,eA)),an=e=>Number(e.toFixed(6)),aA=(e,A,n)=>an(Math.min(n,Math.max(A,e)));function St({figure:e,read:A,reader:n,point:t,open:r}){return!A||!n||!r?[]:e.shows.includes("ways")?Br(e,n,t):e.shows.includes("sum")?[Ft(e,A)]:[]}function Ft({values:e},{weights:A,value:n}){let t=e.map((r,i)=>[T(A.get(i)??0),r]);return Rt(t,n,W(e))}function Br(e,A,{x:n,y:t}){let r=W(e.values);return[`rectangles: ${Ft(e,A(n,t))}`,`x, then y: ${kt(t,A(n,0).value,A(n,1).value,r)}`,`y, then x: ${kt(n,A(0,t).value,A(1,t).value,r)}`]}function kt(e,A,n,t){let[r,i]=[A,n].map(o=>T(o,t)),s=(1-e)*A+e*n;return Rt([[T(1-e),r],[T(e),i]],s,t)}function Rt(e,A,n){let t=e.map(([r,i])=>`${V(r)} × ${V(i)}`).join(" + ");return yA(t,e.reduce((r,[i,s])=>r+i*s,0),A,n)}var[G,L,mr,wr]=[64,34,24,8],xr=250,Nt={sums:20,areas:40},gn={fine:.025,usual:.05,wide:.25},In=.45,Dr=.92,yr=["top left","top right","bottom left","bottom right"],SA=class{constructor(A,n,t){this.figure=A,this.wires=n,this.asked=t,this.size=xr/Math.max(2,A.columns),this.reader=null,this.read=null,this.colours=null,this.share=0,this.held=!1,this.open=!t,this.point=Mt(A.path,0),this.picks=new Set,this.cells=A.values.map((r,i)=>this.makeCell(i)),this.areas=C("g",{class:"rv-flight"}),this.lineMarks=C("g",{class:"rv-lines"}),this.guides=C("g",{class:"rv-guides"}),this.handle=this.makeHandle(),this.scale=t?.by==="number"?sA(A,this.width):null,this.element=this.makeElement(),this.draw()}get width(){return G+this.figure.columns*this.size+mr}get height(){return L+this.figure.rows*this.size+wr}makeElement(){let A=this.height+(this.scale?.height??0),n=C("svg",{viewBox:`0 0 ${this.width} ${A}`,class:"rv-drawing",role:"group"},...this.cells.map(({area:t})=>t),this.areas,C("g",{},...this.cells.flatMap(({value:t,weight:r})=>[t,r])),this.lineMarks,this.guides,this.handle);return this.scale&&(this.scale.element.setAttribute("transform",`translate(0 ${this.height})`),n.append(this.scale.element)),u(n,{"aria-label":this.label()}),this.figure.moves&&this.listen(n),n}label(){let{rows:A,columns:n}=this.figure;return`${A} × ${n} cells and a sample`}listen(A){A.addEventListener("pointerdown",n=>{n.button||(n.preventDefault(),this.handle.focus({preventScroll:!0}),A.setPointerCapture(n.pointerId),this.follow(A,n))}),A.addEventListener("pointermove",n=>{A.hasPointerCapture(n.pointerId)&&this.follow(A,n)}),this.handle.addEventListener("keydown",n=>this.onKey(n))}follow(A,n){let{x:t,y:r}=K(A,n),i=this.flies?Nt.areas:Nt.sums;this.put(U((t-G)/this.size-.5,i),U((r-L)/this.size-.5,i))}onKey(A){let n=A.shiftKey?gn.wide:A.altKey?gn.fine:gn.usual,t=q.get(A.key);t&&(A.preventDefault(),A.stopPropagation(),this.put(this.point.x+t[0]*n,this.point.y+t[1]*n))}put(A,n){let t=(s,o)=>Number(Math.min(o,Math.max(0,s)).toFixed(6)),{rows:r,columns:i}=this.figure;this.point={x:t(A,i-1),y:t(n,r-1)},this.held=!0,this.share=1,this.draw(),this.wires.moved()}pick(A){let n=this.picks.has(A);this.asked?.by==="cell"&&this.picks.clear(),n?this.picks.delete(A):this.picks.add(A),this.showPicks(),this.wires.picked()}showPicks(){this.cells.forEach(({area:A},n)=>{A.hasAttribute("role")&&u(A,{"aria-pressed":String(this.picks.has(n))})})}take(A){this.reader=At(A,this.figure),this.draw()}paint(A){this.colours=A,this.draw()}play(A,n=!1){if(n&&(this.held=!1),this.held)return;this.share=A;let t=this.flies?Math.min(1,A/In):A;this.point=Mt(this.figure.path,P(t)),this.draw()}get flies(){return this.figure.shows.includes("rectangles")}reveal(A){let{asked:n}=this;if(!n)return;this.open=!!A;let t=n.by!=="number";this.cells.forEach(({area:r},i)=>{u(r,{"data-right":t&&A?String(n.right.includes(i)):null,"data-ghost":t&&A?String(A.includes(i)):null})}),this.picks=new Set(t?A??[]:[]),this.showPicks(),this.scale?.show(A?{right:n.right[0],ghost:A[0]}:null),this.draw()}lines(){return St(this)}reached(A){return this.read!=null&&ut(A,this.read)}found(A){return this.read&&it(A,this.read)}makeCell(A){let{columns:n}=this.figure,{size:t}=this,[r,i]=[Math.floor(A/n),A%n],[s,o]=[G+i*t,L+r*t],a=C("rect",{x:s,y:o,width:t,height:t,class:"rv-cell-box"}),g=this.textAt(r,i),I=C("text",{...g,class:"rv-cell-value"}),h=C("text",{x:g.x,y:g.y+19,class:"rv-cell-weight"}),l=(p,v)=>C("rect",{x:s+p,y:o+p,width:t-2*p,height:t-2*p,class:v}),c=[l(2.5,"rv-cell-right"),l(7,"rv-cell-edge")],d=C("g",{class:"rv-cell","data-cell":A},a,...c);return this.asked&&this.asked.by!=="number"&&this.makePickable(d,A),{box:a,area:d,value:I,weight:h}}makePickable(A,n){let{columns:t,values:r}=this.figure,i=r.length===4?`${yr[n]} cell`:`row ${Math.floor(n/t)}, column ${n%t}`;u(A,{role:"button",tabindex:0,"aria-pressed":"false","aria-label":i}),A.addEventListener("click",()=>this.pick(n)),A.addEventListener("keydown",s=>{s.key!=="Enter"&&s.key!==" "||(s.preventDefault(),s.stopPropagation(),this.pick(n))})}textAt(A,n){let{rows:t,columns:r,values:i}=this.figure,s=i.length>4?0:.24*this.size,o=(g,I)=>I<2?-1:Math.sign(g-(I-1)/2),a=this.at(n,A);return{x:a.x+s*o(n,r),y:a.y+6+(s-6)*o(A,t)}}at(A,n){return{x:G+(A+.5)*this.size,y:L+(n+.5)*this.size}}makeHandle(){let A=C("circle",{r:8,class:"rv-sample-dot"});if(!this.figure.moves)return C("g",{class:"rv-sample"},A);let n=C("circle",{r:24,class:"rv-sample-reach"});return C("g",{...{class:"rv-sample",tabindex:0,role:"slider","aria-label":"Sample; the arrows move it"},"aria-valuemin":0,"aria-valuemax":this.figure.columns-1},n,A)}draw(){let{x:A,y:n}=this.point,{columns:t,rows:r,shows:i}=this.figure;this.read=this.reader?.(A,n)??null;let s=this.at(A,n);u(this.handle,{transform:`translate(${s.x} ${s.y})`}),this.figure.moves&&u(this.handle,{"aria-valuenow":y(A),"aria-valuetext":`x ${y(A)}, y ${y(n)}`}),this.drawCells(),t<=2&&this.drawGuides(s,r>1),this.flies&&this.read&&this.drawRectangles(this.read),i.includes("lines")&&this.reader&&this.drawLines(this.reader)}drawCells(){let{values:A,shows:n}=this.figure,t=this.open&&A.length<=4&&(n.includes("weights")||this.asked),r=[Math.min(...A),Math.max(...A)];this.cells.forEach(({box:i,value:s,weight:o},a)=>{s.textContent=y(A[a]);let g=this.read?.weights.get(a)??0;if(o.textContent=t&&this.read?`× ${S(g)}`:"",!this.colours)return;let I=lA(this.colours.ramps.sequential,A[a],r),h=this.flies;u(i,{style:h?null:`fill:${cA(I)}`});let l=h?"":`fill:${CA(I,this.colours)}`;u(s,{style:l}),u(o,{style:l})})}drawGuides(A,n){let t=this.at(0,0),{x:r,y:i}=this.point,s=[F(t.x,L-8,A.x,L-8),x((t.x+A.x)/2,L-14,`dx = ${S(r)}`)],o=[F(G-8,t.y,G-8,A.y),x(G-13,(t.y+A.y)/2-3,"dy","end"),x(G-13,(t.y+A.y)/2+12,S(i),"end")],a=[F(A.x,L-8,A.x,A.y),F(G-8,A.y,A.x,A.y)];for(let g of a)u(g,{class:"rv-thread"});this.guides.replaceChildren(a[0],...s,...n?[a[1],...o]:[])}drawRectangles({weights:A}){let{x:n,y:t}=this.point,r=P(Math.min(1,Math.max(0,(this.share-In)/(Dr-In)))),{size:i}=this,s=this.at(0,0),o=[0,1,2,3].flatMap(a=>{let[g,I]=[a%2,Math.floor(a/2)],h=g?n:1-n,l=I?t:1-t;if(!A.get(a))return[];let c={x:s.x+(g?0:n*i),y:s.y+(I?0:t*i)},d={x:G+(g?2*i-h*i:0),y:L+(I?2*i-l*i:0)},p={width:h*i,height:l*i,"data-area":a},v={x:c.x+(d.x-c.x)*r,y:c.y+(d.y-c.y)*r};return[C("rect",{...c,...p,class:"rv-area-home"}),C("rect",{...v,...p,class:"rv-area"})]});this.areas.replaceChildren(...o)}drawLines(A){let{x:n}=this.point,t=W(this.figure.values),[r,i]=[0,1].map(g=>this.at(n,g)),s=[0,1].map(g=>F(this.at(0,g).x,this.at(0,g).y,this.at(1,g).x,this.at(1,g).y)),o=[r,i].map(({x:g,y:I})=>C("circle",{cx:g,cy:I,r:5,class:"rv-line-dot"})),a=[x(r.x,r.y-11,S(A(n,0).value,t)),x(i.x,i.y+20,S(A(n,1).value,t))];for(let g of a)g.classList.add("rv-line-value");this.lineMarks.replaceChildren(...s,F(r.x,r.y,i.x,i.y),...o,...a)}};function Mt(e,A){let[n,t]=tA(e,A).map(r=>U(r,eA));return{x:n,y:t}}var br=20,hn={fine:.025,usual:.05,wide:.25},kr=1,ln=15,Sr=8,Fr=120,FA=class{constructor(A,n,t){this.figure=A,this.wires=n,this.asked=t,this.open=!t,this.held=!1,this.picks=new Set,this.map=new iA({...A,rows:1,columns:A.values.length,shows:[]}),this.edges=[...A.path[0]],this.began=this.edges,this.reader=null,this.read=null,this.box=C("rect",{class:"rv-bin"}),this.bars=C("g",{class:"rv-pool-bars"}),this.buttons=t?.by==="cells"?A.values.map((r,i)=>this.makeButton(i)):[],this.handle=this.makeHandle(),this.scale=t?.check==="maximum"?sA(A,this.map.width):null,this.element=this.makeElement(),this.draw()}get height(){return this.map.height+this.figure.bins*ln+Sr}makeElement(){let{width:A}=this.map,n=C("svg",{viewBox:`0 0 ${A} ${this.height+(this.scale?.height??0)}`,class:"rv-drawing",role:"group"},this.map.element,this.box,this.bars,...this.buttons,this.handle);return u(n,{"aria-label":"A box on a line of cells"}),this.scale&&(this.scale.element.setAttribute("transform",`translate(0 ${this.height})`),n.append(this.scale.element)),this.figure.grip!=="none"&&this.listen(n),n}makeButton(A){let{size:n,top:t,rowHeight:r}=this.map,{x:i}=this.map.at(A-.5,0),s=(I,h)=>C("rect",{x:i+I,y:t+I,width:n-2*I,height:r-2*I,class:h}),o=C("rect",{x:i,y:t,width:n,height:r,class:"rv-pick"}),a={class:"rv-cell",role:"button",tabindex:0,"aria-pressed":"false","aria-label":`column ${A}`},g=C("g",a,o,s(2,"rv-cell-right"),s(5,"rv-cell-edge"));return g.addEventListener("click",()=>this.pick(A)),g.addEventListener("keydown",I=>{I.key!=="Enter"&&I.key!==" "||(I.preventDefault(),I.stopPropagation(),this.pick(A))}),g}makeHandle(){let{grip:A,values:n}=this.figure;return A==="none"?C("g"):C("g",{...{class:"rv-bin-handle",tabindex:0,role:"slider","aria-label":A==="move"?"Box; the arrows move it":"Right edge of the box; the arrows move it"},"aria-valuemin":0,"aria-valuemax":n.length},A==="move"?C("rect",{class:"rv-bin-body"}):C("circle",{r:10,class:"rv-bin-corner"}))}listen(A){let n=0,t=this.edges;A.addEventListener("pointerdown",r=>{r.button||!this.handle.contains(r.target)||(r.preventDefault(),this.handle.focus({preventScroll:!0}),A.setPointerCapture(r.pointerId),[n,t]=[this.map.position(K(A,r)).x,this.edges])}),A.addEventListener("pointermove",r=>{if(!A.hasPointerCapture(r.pointerId))return;let i=this.map.position(K(A,r)).x-n;this.shift(t,U(i,br))}),this.handle.addEventListener("keydown",r=>{let i=q.get(r.key);i?.[0]&&(r.preventDefault(),r.stopPropagation(),this.shift(this.edges,i[0]*(r.shiftKey?hn.wide:r.altKey?hn.fine:hn.usual)))})}shift([A,n],t){let r=this.figure.values.length;if(this.held||(this.began=this.edges),this.figure.grip==="size")this.edges=[A,Ut(n+t,A+kr,r)];else{let i=Ut(A+t,0,r-(n-A));this.edges=[i,Gt(i+n-A)]}this.held=!0,this.draw(),this.wires.moved()}pick(A){this.picks.delete(A)||this.picks.add(A),this.showPicks(),this.wires.picked()}showPicks(){this.buttons.forEach((A,n)=>{u(A,{"aria-pressed":String(this.picks.has(n))})})}take(A){this.reader=tt(A,this.figure),this.draw()}paint(A){this.map.paint(A)}play(A,n=!1){n&&(this.held=!1),!this.held&&(this.edges=tA(this.figure.path,P(A)).map(t=>U(t,eA)),this.draw())}reveal(A){let{asked:n}=this;n&&(this.open=!!A,this.buttons.forEach((t,r)=>{u(t,{"data-right":A?String(n.right.includes(r)):null,"data-ghost":A?String(A.includes(r)):null})}),this.picks=new Set(this.buttons.length?A??[]:[]),this.showPicks(),this.scale?.show(A?{right:n.right[0],ghost:A[0]}:null),this.draw())}reached(A){if(!this.reader||!this.read)return!1;let n=this.reader(this.began[0],this.began[1]);return vt(A,{before:n,now:this.read,moved:Math.abs(this.edges[0]-this.began[0])})}found(A){return this.read&&et(A,this.read,this.figure.mark??0)}lines(){return[]}draw(){let{map:A,figure:n}=this,[t,r]=this.edges;this.read=this.reader?.(t,r)??null;let i=A.box([t-.5,0,r-.5,0]);u(this.box,i);let s=this.handle.firstElementChild;s&&(n.grip==="move"?u(s,i):u(s,{cx:i.x+i.width,cy:i.y+i.height/2}),u(this.handle,{"aria-valuenow":y(n.grip==="move"?t:r),"aria-valuetext":`from ${y(t)} to ${y(r)}`}));let o=this.ends(i.width),a=this.open&&this.read?this.read.columns.flatMap((g,I)=>this.barOf(g,I)):[];this.bars.replaceChildren(...o,...a)}ends(A){let n=A<Fr;return["from","to"].map((t,r)=>{let i=this.edges[r],s=x(this.map.at(i-.5,0).x,this.map.top-12,`${t} ${y(i)}`);return u(s,{"text-anchor":r===0===n?"end":"start"}),s})}barOf(A,n){let{map:t,figure:r}=this,i=t.height+n*ln;if(!A.length)return[];let s=t.at(A[0]-.5,0).x,o=t.at(A[A.length-1]+.5,0).x,a=r.mark==null||r.mark===n?" rv-pool-bar-strong":"",g=C("rect",{x:s+1,y:i,width:o-s-2,height:ln-4,rx:3,class:`rv-pool-bar${a}`});u(g,{"data-columns":A.join(" ")});let I=x(o+5,i+10,`bin ${n}`);return u(I,{"text-anchor":"start"}),o>t.width-40&&u(I,{x:s-5,"text-anchor":"end"}),[g,I]}},Gt=e=>Number(e.toFixed(6)),Ut=(e,A,n)=>Gt(Math.min(n,Math.max(A,e)));function Jt(e,A,n){return e.kind==="bin"?new kA(e,A,n):e.kind==="pool"?new FA(e,A,n):new SA(e,A,n)}var Rr=new Set(["sum","ways","grid"]),RA=class{constructor(A,n,t,r){this.step=A,this.heard=t,this.answer=null;let i={moved:()=>this.moved(),picked:()=>this.picked()};this.drawing=Jt(A.figure,i,A.question);let{answered:s,redraw:o}=t;this.question=A.question?at(A.question,this.drawing,{answered:s,redraw:o}):null,this.tick=Q("span",{class:"rv-tick","aria-hidden":"true"},"✓"),this.title=Q("h3",{tabindex:"-1"},`${n+1} · ${A.title}`,this.tick),this.goal=Q("p",{class:"rv-goal",role:"status"}),this.sums=Q("div",{class:"rv-sums"});let a=A.figure.kind==="pool"?[]:A.figure.shows;Jn(this.sums,!a.some(h=>Rr.has(h)));let g=A.words.map(h=>Q("p",{},...jn(h,r))),I=this.question?.element??(A.goal?this.goal:null);this.element=Q("section",{class:"rv-step","data-step":A.id,"aria-label":`Step ${n+1}: ${A.title}`},Q("div",{class:"rv-step-words"},this.title,...g,I),Q("div",{class:"rv-step-figure"},this.drawing.element,this.sums)),this.write()}moved(){this.write(),this.heard.touched();let{goal:A}=this.step;A&&this.drawing.reached(A)&&this.heard.completed()}picked(){this.heard.touched(),this.question?.ready()}take(A){this.drawing.take(A),this.write()}paint(A){this.drawing.paint(A)}play(A,n){this.drawing.play(A,n),this.write()}write(){if(this.sums.hidden)return;let A=this.drawing.lines();for(;this.sums.childElementCount>A.length;)this.sums.lastElementChild?.remove();A.forEach((n,t)=>{let r=this.sums.children[t]??this.sums.appendChild(Q("code",{}));k(r,n)})}show(A,n){this.element.toggleAttribute("data-done",A);let{goal:t}=this.step;t&&k(this.goal,A?`✓ ${t.done}`:`Your turn: ${t.asks}`),n!==this.answer&&this.question?.show(n),this.answer=n,this.write()}};var Nr=300,Mr=.75,Ur="a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])",Gr="-45% 0px -50% 0px";function Kt(e){let A=new cn(e);return{element:A.element,topics:[],update:()=>A.update(),destroy:()=>A.destroy()}}var cn=class{constructor({scope:A,colours:n,part:t}){this.scope=A,this.colours=n,this.part=t,this.given=null,this.progress=null,this.sections=[],this.kernels=null,this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.clock=new xA(this.still.matches),this.frame=0,this.last=0,this.goal=-1,this.timer=void 0,this.bar=Wn({go:r=>this.go(r),toggle:()=>this.toggle(),seek:r=>this.seek(r)}),this.heading=Q("h2",{}),this.note=Q("p",{class:"rv-lesson-note",role:"status"}),this.steps=Q("div",{class:"rv-steps"}),this.element=Q("article",{class:"rv-lesson"},this.heading,this.note,this.steps,this.bar.element),this.onKey=this.onKey.bind(this),document.addEventListener("keydown",this.onKey),this.observer=new IntersectionObserver(r=>this.looked(r),{rootMargin:Gr}),Pn().then(r=>this.takeKernels(r),r=>k(this.note,`${r.message} So this lesson shows no numbers here.`))}update(){let A=this.part();if(A?.kind!=="learn")return;let{given:n}=this;this.given=A,!this.progress||n?.lesson.id!==A.lesson.id||n.rev!==A.rev?(this.progress=new DA(A),this.build(this.progress),this.arrive()):n.lesson.seed!==A.lesson.seed&&A.lesson.seed===this.progress.seed&&(this.progress.takeNumbers(A.lesson),this.build(this.progress));for(let t of this.sections)t.paint(this.colours())}build({lesson:A}){let n=new Set;this.observer.disconnect(),k(this.heading,A.title),this.sections=A.steps.map((t,r)=>{let i={completed:()=>this.complete(r),touched:()=>this.touch(r),answered:s=>this.answer(r,s),redraw:()=>this.redraw()};return new RA(t,r,i,n)}),this.steps.replaceChildren(...this.sections.map(({element:t})=>t)),this.bar.take(A),this.kernels&&this.takeKernels(this.kernels),this.show();for(let{element:t}of this.sections)this.observer.observe(t)}takeKernels(A){this.kernels=A;for(let n of this.sections)n.take(A);this.show()}arrive(){let A=this.progress?.step??0;this.begin(),A&&(this.goal=A,requestAnimationFrame(()=>this.bring(A,"auto")))}show(){let{progress:A}=this;if(!A)return;let{lesson:n,step:t,done:r,answers:i}=A;this.bar.show(n,t,r),this.sections.forEach((s,o)=>{let{id:a}=n.steps[o];s.show(r.has(a),i.get(a)??null),s.element.toggleAttribute("data-current",o===t)})}go(A){let{progress:n}=this;!n||A<0||A>=this.sections.length||(this.goal=A,this.enter(A),this.bring(A,this.still.matches?"auto":"smooth"),this.sections[A].title.focus({preventScroll:!0}))}bring(A,n){let{element:t}=this.sections[A],r=t.offsetHeight<Mr*innerHeight;t.scrollIntoView({block:r?"center":"start",behavior:n})}enter(A){let{progress:n}=this;!n||A===n.step||(n.step=A,this.show(),this.begin(),this.tell("view"))}looked(A){let n=A.filter(r=>r.isIntersecting),t=this.sections.findIndex(({element:r})=>n.some(({target:i})=>i===r));t<0||this.goal>=0&&t!==this.goal||(this.goal=-1,this.enter(t))}onKey(A){if(A.defaultPrevented||A.altKey||A.ctrlKey||A.metaKey||Jr(A.composedPath(),this.element))return;let n=this.progress?.step??0;if(A.key==="ArrowRight"||A.key==="n")this.go(n+1);else if(A.key==="ArrowLeft"||A.key==="b")this.go(n-1);else if(A.key==="k")this.toggle();else return;A.preventDefault()}touch(A){this.goal=-1,this.enter(A),this.clock.seek(1),this.bar.tell(1,!1)}complete(A){let{progress:n}=this;n?.complete(n.lesson.steps[A].id)&&(this.show(),this.tell("commit"))}answer(A,n){let{progress:t}=this;if(!t)return;t.answers.set(t.lesson.steps[A].id,n),this.enter(A),this.show(),this.sections[A].question?.element.dataset.state==="right"&&t.complete(t.lesson.steps[A].id),this.show(),this.tell("commit")}redraw(){let{progress:A,given:n}=this;!A||!n||(A.redraw((A.seed+1)%(n.last+1)),this.show(),this.tell("commit"))}begin(){let A=this.progress?.lesson.steps[this.progress.step];A&&(this.clock.begin(A.seconds),this.sections[this.progress?.step??0].play(this.clock.share),this.run())}toggle(){let A=!this.clock.playing&&this.clock.share>=1;this.clock.toggle(),A&&this.current?.play(0,!0),this.run()}seek(A){this.clock.seek(A),this.current?.play(A,!0),this.bar.tell(A,!1)}get current(){return this.sections[this.progress?.step??0]}run(){this.bar.tell(this.clock.share,this.clock.playing),!(this.frame||!this.clock.playing)&&(this.last=performance.now(),this.frame=requestAnimationFrame(A=>this.tick(A)))}tick(A){this.frame=0;let n=this.clock.pass(Math.max(0,A-this.last));this.last=A,this.current?.play(n),this.bar.tell(n,this.clock.playing),this.clock.playing&&(this.frame=requestAnimationFrame(t=>this.tick(t)))}tell(A){clearTimeout(this.timer);let n=()=>this.progress&&this.scope.choose(this.progress.choice,A);A==="commit"?n():this.timer=setTimeout(n,Nr)}destroy(){clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.observer.disconnect(),document.removeEventListener("keydown",this.onKey)}};function Jr(e,A){let[n]=e;return n instanceof Element?n.matches(e.includes(A)?"input":Ur):!1}var NA=class{constructor(A,n){this.part=A,this.questions=n,this.lessons=new Map}lesson(A){let n=this.lessons.get(A);if(n)return n;let t=new Map(this.questions[A].map(s=>[s.id,s])),{lesson:r}=this.part,i={...r,seed:A,steps:r.steps.map(s=>t.get(s.id)??s)};return this.lessons.set(A,i),i}read(A,n){let t=new URLSearchParams(A.slice(0,4096)),r=new Set(this.part.lesson.steps.map(({id:I})=>I)),i=Number(t.get("seed")??0),s=this.lesson(Number.isInteger(i)&&this.questions[i]?i:0),o=t.get("step")??"",a=(t.get("done")??"").split(",").filter(I=>r.has(I)),g=(t.get("answers")??"").split(";").flatMap(I=>{let[h,l]=I.split(":"),c=(l??"").split(",").map(Number);return r.has(h)&&l&&c.every(Number.isFinite)?[{step:h,values:c}]:[]});return{...this.part,lesson:s,step:r.has(o)?o:s.steps[0].id,done:a,answers:g,rev:n}}take(A,n){let{step:t,seed:r,done:i,answers:s}=A,o=s.map(({step:I,values:h})=>`${I}:${h.map(l=>Number(l.toPrecision(6))).join(",")}`),a=Object.entries({step:t,seed:r?String(r):"",done:i.join(","),answers:o.join(";")}),g=new URLSearchParams(a.filter(([,I])=>I)).toString();return{text:g,page:this.read(g,n)}}};var Lt="learn";function Lr(e,{part:A,questions:n}){let t=Q("div",{class:"rv-root rv-cards"});e.append(t),document.adoptedStyleSheets=Kn.map(g=>{let I=new CSSStyleSheet;return I.replaceSync(g),I});let r=Gn(Lt),i=new pA(t,r,{lesson:Kt}),s=new NA(A,n),o=0,a=g=>{i.setTheme();let I={canvas:Lt,show:["lesson"],columns:1,reading:null};i.update({...I,page:g,voice:null,role:"cards",version:4})};r.send=()=>{let{text:g,page:I}=s.take(r.choice??{},o);location.hash.slice(1)!==g&&history.replaceState(null,"",`#${g}`),a(I)},addEventListener("hashchange",()=>{o+=1,a(s.read(location.hash.slice(1),o))}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>i.setTheme()),a(s.read(location.hash.slice(1),o))}return zt(Or);})();
